"""What the build compiles: three files in one piece, so that no call is left between them."""

cdef extern from *:
    """
    #include <stdint.h>

    static inline double power_of_two(double k)
    {   /* Beside 1.5 * 2^52 a whole number is in the lowest bits as it is, and 1023 is the exponent of 1. */
        union { double value; uint64_t bits; } power = { k + (6755399441055744.0 + 1023.0) };
        power.bits <<= 52;
        return power.value;
    }
    """
    double power_of_two(double k) noexcept nogil

from libc.math cimport copysign, fabs, sqrt

include "elementary.py"
include "matrices.py"
include "kernels.py"
