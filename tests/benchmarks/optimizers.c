/* The optimizers as plain C with restrict pointers: the limit for bench_optimizers.py. One sample, identity, mse. */
#include <math.h>

enum { SGD, MOMENTUM, NESTEROV, ADAGRAD, RMSPROP, ADAM };

long descend(int kind, long d, const double *restrict x, double y, double *restrict theta, double *restrict slope,
             double *restrict velocity, double *restrict memory, double rate, double first, double second, double eps,
             long count, double *restrict loss_out, double *restrict error_out, double *restrict largest_out,
             double *restrict theta_out) {
    for (long t = 0; t < count; t++) {
        int changed = 0;
        for (long j = 0; j < d; j++) {
            double g = slope[j], step = rate * g;
            if (kind == MOMENTUM || kind == NESTEROV) {
                velocity[j] = first * velocity[j] + g;
                step = rate * (kind == MOMENTUM ? velocity[j] : g + first * velocity[j]);
            } else if (kind == ADAGRAD) {
                memory[j] += g * g;
                step = rate * g / (sqrt(memory[j]) + eps);
            } else if (kind == RMSPROP) {
                memory[j] = second * memory[j] + (1 - second) * (g * g);
                step = rate * g / (sqrt(memory[j]) + eps);
            } else if (kind == ADAM) {
                velocity[j] = first * velocity[j] + (1 - first) * g;
                memory[j] = second * memory[j] + (1 - second) * (g * g);
                double corrected = rate / (1 - pow(first, t + 1.0));
                step = corrected * velocity[j] / (sqrt(memory[j]) / sqrt(1 - pow(second, t + 1.0)) + eps);
            }
            double before = theta[j];
            theta[j] -= step;
            changed |= theta[j] != before;
        }
        double z = 0.0;
        for (long j = 0; j < d; j++) z += x[j] * theta[j];
        double e = z + theta[d] - y, share = 2.0 * e;
        for (long j = 0; j < d; j++) slope[j] = share * x[j];
        loss_out[t] = e * e;
        error_out[t] = e;
        largest_out[t] = fabs(e);
        for (long j = 0; j <= d; j++) theta_out[t * (d + 1) + j] = theta[j];
        if (!(e * e <= 1e100) || fabs(e) <= -1.0 || !changed) return t + 1;
        for (long j = 0; j <= d; j++)
            if (!(fabs(theta[j]) <= 1e100)) return t + 1;
    }
    return count;
}
