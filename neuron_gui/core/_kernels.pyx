"""What the build compiles: seven files in one piece, so that no call is left between them."""

cdef extern from *:
    """
    #include <stdint.h>

    static inline double power_of_two(double k)
    {   /* Beside 1.5 * 2^52 a whole number is in the lowest bits as it is, and 1023 is the exponent of 1. */
        union { double value; uint64_t bits; } power = { k + (6755399441055744.0 + 1023.0) };
        power.bits <<= 52;
        return power.value;
    }

    static inline int avx2(void)
    {
    #if defined(__x86_64__) && defined(__GNUC__)
        return __builtin_cpu_supports("avx2") != 0;
    #else
        return 0;
    #endif
    }
    """
    double power_of_two(double k) noexcept nogil
    int avx2()

from libc.math cimport NAN as nan, copysign, fabs, sqrt

include "elementary.py"
include "matrices.py"
include "kernels.py"
include "one_sample.py"
include "many_samples.py"
include "many_runs.py"
include "decimals.py"


def has_avx2():
    """Whether the processor, and the system, can run _kernels_avx2."""
    return bool(avx2())
