/* The limit that the compiled kernels are measured against: the same work (mse, sgd, full batch,
   every record kept, stop rules checked) as plain C with restrict pointers. Built by bench_kernels.py. */
#include <math.h>

static double output(int activation, double z) {
    if (activation == 0) return z;
    double small = exp(-fabs(z));
    return z >= 0 ? 1.0 / (1.0 + small) : small / (1.0 + small);
}

static double steepness(int activation, double a) { return activation == 0 ? 1.0 : a * (1.0 - a); }

long descend(long n, long d, const double *restrict X, const double *restrict y, int activation,
             double *restrict theta, double *restrict slope, double rate, double tolerance, long count,
             double *restrict loss_out, double *restrict error_out, double *restrict largest_out,
             double *restrict theta_out) {
    for (long t = 0; t < count; t++) {
        int changed = 0;
        for (long j = 0; j < d; j++) {
            double before = theta[j];
            theta[j] -= rate * slope[j];
            changed |= theta[j] != before;
        }
        for (long j = 0; j <= d; j++) slope[j] = 0.0;
        double loss = 0.0, error = 0.0, largest = 0.0;
        for (long i = 0; i < n; i++) {
            const double *x = X + i * d;
            double z = 0.0;
            for (long j = 0; j < d; j++) z += x[j] * theta[j];
            z += theta[d];
            double a = output(activation, z), e = a - y[i];
            loss += e * e;
            error += e;
            if (fabs(e) > largest) largest = fabs(e);
            double share = 2.0 / n * e * steepness(activation, a);
            for (long j = 0; j < d; j++) slope[j] += share * x[j];
            slope[d] += share;
        }
        loss_out[t] = loss / n;
        error_out[t] = error / n;
        largest_out[t] = largest;
        for (long j = 0; j <= d; j++) theta_out[t * (d + 1) + j] = theta[j];
        if (!(loss / n <= 1e100)) return t + 1;
        for (long j = 0; j <= d; j++)
            if (!(fabs(theta[j]) <= 1e100)) return t + 1;
        if (largest <= tolerance || !changed) return t + 1;
    }
    return count;
}
