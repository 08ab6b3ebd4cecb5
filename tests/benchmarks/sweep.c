/* The limit that a sweep is measured against: one run after the other on one core, each from its own start
   and with its own rate, by the loop of limit.c. Built by bench_sweep.py. */
#include "limit.c"

void descend_all(long runs, long n, long d, const double *X, const double *y, const double *starts,
                 const double *rates, long count, double *losses, long *steps, double *theta, double *slope,
                 double *loss, double *error, double *largest, double *records) {
    for (long i = 0; i < runs; i++) {
        for (long j = 0; j <= d; j++) {
            theta[j] = starts[i * (d + 1) + j];
            slope[j] = 0.0;
        }
        descend(n, d, X, y, 0, theta, slope, 0.0, -1.0, 1, loss, error, largest, records); /* record 0 */
        steps[i] = descend(n, d, X, y, 0, theta, slope, rates[i], -1.0, count, loss, error, largest, records);
        losses[i] = loss[steps[i] - 1];
    }
}
