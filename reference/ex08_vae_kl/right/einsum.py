"""Sums of products throughout; second moments written out."""
import numpy as np


def _f(*arrays):
    return [np.asarray(a, dtype=np.float64) for a in arrays]


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = _f(mu, log_var, eps)
    return mu + np.einsum("...ij,ij->...ij", eps, np.exp(log_var) ** 0.5)


def kl_standard_normal(mu, log_var):
    mu, log_var = _f(mu, log_var)
    return (np.einsum("ij,ij->i", mu, mu) + np.einsum("ij->i", np.exp(log_var) - 1 - log_var)) / 2


def kl_grad(mu, log_var):
    mu, log_var = _f(mu, log_var)
    return np.stack([mu, np.exp(log_var) / 2 - 0.5])


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = _f(mu_p, log_var_p, mu_q, log_var_q)
    precision = np.exp(-log_var_q)
    gap = np.einsum("ij,ij,ij->i", mu_p - mu_q, mu_p - mu_q, precision)
    ratio = np.einsum("ij,ij->i", np.exp(log_var_p), precision)
    return (gap + ratio - mu_p.shape[1] + np.einsum("ij->i", log_var_q) - np.einsum("ij->i", log_var_p)) / 2


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = _f(mu, log_var, eps)
    size = eps.shape[0]
    # The mean over the samples needs two moments of the noise only.
    first, second = np.einsum("sij->ij", eps) / size, np.einsum("sij,sij->ij", eps, eps) / size
    sigma = np.exp(log_var / 2)
    z2 = mu * mu + 2 * mu * sigma * first + sigma * sigma * second
    return np.einsum("ij->i", z2 - second - log_var) / 2


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = _f(x, x_hat)
    squares = np.einsum("ij,ij", x, x) - 2 * np.einsum("ij,ij", x, x_hat) + np.einsum("ij,ij", x_hat, x_hat)
    return (squares + beta * np.einsum("i->", kl_standard_normal(mu, log_var))) / x.shape[0]
