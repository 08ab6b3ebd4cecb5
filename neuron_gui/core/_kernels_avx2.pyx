"""The kernels again, compiled for processors that have AVX2: twice as many numbers side by side."""

include "_kernels.pyx"
