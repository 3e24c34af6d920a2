"""As short as it gets; what comes back is float32, worked out in float64."""
import numpy as np

A = lambda *v: (np.asarray(x, float) for x in v)  # noqa: E731
K = lambda m, v: abs(1 + v - m * m - np.exp(v)).sum(1) / 2  # noqa: E731


def reparameterize(mu, log_var, eps):
    return (lambda m, v, e: (m + np.e ** (v / 2) * e).astype(np.float32))(*A(mu, log_var, eps))


def kl_standard_normal(mu, log_var):
    return np.float32(K(*A(mu, log_var)))


def kl_grad(mu, log_var):
    return [np.float32(part) for part in (lambda m, v: (m, np.sinh(v / 2) * np.exp(v / 2)))(*A(mu, log_var))]


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    return (lambda m, v, n, w: K((m - n) / np.exp(w / 2), v - w))(*A(mu_p, log_var_p, mu_q, log_var_q)).astype("f4")


def monte_carlo_kl(mu, log_var, eps):
    return (lambda m, v, e: np.average((((m + np.exp(v / 2) * e) ** 2 - e * e - v) / 2).sum(2), 0))(*A(mu, log_var, eps))


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    return np.float32((((lambda a, b: a - b)(*A(x, x_hat)) ** 2).sum() + beta * K(*A(mu, log_var)).sum()) / len(x))
