"""Computes in the precision it is given: float32 in, float32 out; everything else in float64."""
import numpy as np


def as_float(*arrays):
    arrays = [np.asarray(a) for a in arrays]
    kind = np.float32 if any(a.dtype == np.float32 for a in arrays) else np.float64
    return [a.astype(kind) for a in arrays]


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = as_float(mu, log_var, eps)
    return np.add(mu, np.multiply(np.exp(0.5 * log_var), eps))


def kl_standard_normal(mu, log_var):
    mu, log_var = as_float(mu, log_var)
    return -0.5 * np.sum(1 + log_var - np.square(mu) - np.exp(log_var), axis=-1)


def kl_grad(mu, log_var):
    mu, log_var = as_float(mu, log_var)
    return mu, 0.5 * (np.exp(log_var) - 1)


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = as_float(mu_p, log_var_p, mu_q, log_var_q)
    inner = log_var_q - log_var_p + (np.exp(log_var_p) + np.square(mu_p - mu_q)) / np.exp(log_var_q) - 1
    return 0.5 * inner.sum(-1)


def log_normal(z, mean, log_var):
    return -0.5 * np.sum(np.float32(np.log(2 * np.pi)) + log_var + np.square(z - mean) * np.exp(-log_var), axis=-1)


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = as_float(mu, log_var, eps)
    z = reparameterize(mu, log_var, eps)
    zero = mu.dtype.type(0)
    return (log_normal(z, mu, log_var) - log_normal(z, zero, zero)).mean(axis=0, dtype=mu.dtype)


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat, mu, log_var = as_float(x, x_hat, mu, log_var)
    return np.mean(np.sum(np.square(x - x_hat), axis=1) + mu.dtype.type(beta) * kl_standard_normal(mu, log_var))
