# -*- coding: utf-8 -*-  # noqa: UP009 (a declared encoding is legal)
"""Con un módulo auxiliar al lado, en español, escribiendo sólo en copias propias, y con una demostración al final."""
import warnings

import numpy as np
from gaussianas import copia, log_normal

warnings.warn("this is only a warning", stacklevel=1)


def reparameterize(mu, log_var, eps):
    z = copia(log_var)
    z /= 2
    np.exp(z, out=z)
    z *= copia(eps)
    z += copia(mu)
    return z


def kl_standard_normal(mu, log_var):
    mu, log_var = copia(mu), copia(log_var)
    lote, d = mu.shape
    kl = np.zeros(lote)
    for j in range(d):
        kl += 0.5 * (mu[:, j] ** 2 + np.exp(log_var[:, j]) - 1 - log_var[:, j])
    return kl


def kl_grad(mu, log_var):
    varianza = copia(log_var)
    np.exp(varianza, out=varianza)
    varianza -= 1
    varianza *= 0.5
    return copia(mu), varianza


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = map(copia, (mu_p, log_var_p, mu_q, log_var_q))
    # Segundo momento de p en las unidades de q, con el cuadrado desarrollado.
    momento = np.exp(log_var_p) + mu_p**2 - 2 * mu_p * mu_q + mu_q**2
    return np.sum(0.5 * (log_var_q - log_var_p) + momento / (2 * np.exp(log_var_q)) - 0.5, axis=1)


def monte_carlo_kl(mu, log_var, eps):
    eps = copia(eps)
    z = np.stack([reparameterize(mu, log_var, ruido) for ruido in eps])
    cociente = np.sum(log_normal(z, copia(mu), log_var), axis=2) - np.sum(log_normal(z, 0.0, 0.0), axis=2)
    return cociente.sum(axis=0) / len(eps)


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    error = copia(x)
    error -= copia(x_hat)
    return np.array((np.vdot(error, error) + beta * kl_standard_normal(mu, log_var).sum()) / len(error))


if __name__ == "__main__":
    print(kl_standard_normal([[1.0]], [[0.5]]))
