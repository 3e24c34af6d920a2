"""The divergences as integrals: the integrands are quadratics, for which Gauss-Hermite quadrature is exact. The gradient is
that of the quadrature, by a step into the complex plane."""
import numpy as np

NODES, WEIGHTS = np.polynomial.hermite_e.hermegauss(4)
WEIGHTS = WEIGHTS / WEIGHTS.sum()


def _mean(integrand):
    """The mean of a function of standard normal noise."""
    return sum(weight * integrand(node) for node, weight in zip(NODES, WEIGHTS, strict=True))


def _array(values):
    return np.array(values, dtype=np.float64)


def _minus_two_log_density(z, mean, log_var):
    """Without the 2π, which is the same in every density here."""
    return log_var + ((z - mean) * np.exp(-log_var / 2)) ** 2


def _each(mu_p, log_var_p, mu_q, log_var_q):
    """KL(p ‖ q) of every single dimension."""
    return _mean(lambda e: _minus_two_log_density(mu_p + np.exp(log_var_p / 2) * e, mu_q, log_var_q) - log_var_p - e * e) / 2


def reparameterize(mu, log_var, eps):
    return _array(mu) + np.power(np.e, _array(log_var) / 2) * _array(eps)


def kl_standard_normal(mu, log_var):
    return np.add.reduce(_each(_array(mu), _array(log_var), 0.0, 0.0), axis=1)


def kl_grad(mu, log_var):
    mu, log_var, step = _array(mu), _array(log_var), 1e-200
    d_mu = _each(mu + step * 1j, log_var, 0.0, 0.0).imag / step
    return d_mu, _each(mu, log_var + step * 1j, 0.0, 0.0).imag / step


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    return np.add.reduce(_each(*map(_array, (mu_p, log_var_p, mu_q, log_var_q))), axis=1)


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, estimate = _array(mu), _array(log_var), 0.0
    for count, e in enumerate(_array(eps), start=1):
        z = reparameterize(mu, log_var, e)
        sample = (_minus_two_log_density(z, 0.0, 0.0) - _minus_two_log_density(z, mu, log_var)).sum(axis=1) / 2
        estimate = estimate + (sample - estimate) / count  # a running mean
    return estimate


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    divergence = kl_standard_normal(mu, log_var)
    copy = np.linalg.norm(_array(x) - _array(x_hat), axis=1) ** 2
    return np.mean(copy) + beta * np.mean(divergence)
