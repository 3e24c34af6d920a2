"""The Gaussian arithmetic of a variational autoencoder (lecture notes 000, 002, 003, 004)."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def reparameterize(mu: ArrayLike, log_var: ArrayLike, eps: ArrayLike) -> NDArray[np.float64]:
    """Turn standard normal noise into a sample of N(mu, σ²), entry by entry.

    z = mu + exp(log_var / 2) · eps

    mu: means, (batch, d).
    log_var: (batch, d), log σ² (natural logarithm), neither σ nor σ²; between -20 and 20.
    eps: the noise, (batch, d), drawn by whoever calls.
    Returns an array (batch, d).
    Source: lecture notes 004 (μ + σ·ε).
    """
    mu, log_var, eps = _floats(mu, log_var, eps)
    # Half the logarithm of the variance is the logarithm of the standard deviation.
    return mu + np.exp(log_var / 2) * eps


def kl_standard_normal(mu: ArrayLike, log_var: ArrayLike) -> NDArray[np.float64]:
    """How far the code of each example is from the standard normal, in nats.

    KL(N(mu, σ²) ‖ N(0, 1)) = ½ Σ_j (mu_j² + σ_j² - 1 - log σ_j²), where j runs over the d dimensions.

    mu: means, (batch, d).
    log_var: (batch, d), log σ²; between -20 and 20.
    Returns an array (batch,), never negative, 0 only where mu = 0 and log_var = 0 throughout.
    Source: lecture notes 004, which print it with the opposite sign.
    """
    mu, log_var = _floats(mu, log_var)
    # expm1(v) is exp(v) - 1 without the digits that the subtraction would lose next to the standard normal.
    return _total(mu**2 + np.expm1(log_var) - log_var) / 2


def kl_grad(mu: ArrayLike, log_var: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The gradient of the sum of `kl_standard_normal(mu, log_var)` over the batch.

    d_mu_ij = ∂K / ∂mu_ij and d_log_var_ij = ∂K / ∂log_var_ij, where K = Σ_i kl_standard_normal(mu, log_var)_i.

    mu: means, (batch, d).
    log_var: (batch, d), log σ²; between -20 and 20. The derivative is by log σ², neither by σ nor by σ².
    Returns (d_mu, d_log_var), two arrays (batch, d).
    Source: lecture notes 004 (the function that is differentiated).
    """
    mu, log_var = _floats(mu, log_var)
    return mu, np.expm1(log_var) / 2


def kl_gaussians(
    mu_p: ArrayLike, log_var_p: ArrayLike, mu_q: ArrayLike, log_var_q: ArrayLike
) -> NDArray[np.float64]:
    """KL(p ‖ q) of two Gaussians with diagonal covariance, example by example, in nats.

    KL = Σ_j [ log(σ_q,j / σ_p,j) + (σ_p,j² + (mu_p,j - mu_q,j)²) / (2 σ_q,j²) - ½ ], where j runs over the d dimensions.

    mu_p, log_var_p: mean and log σ² of p, (batch, d) each; log_var_p between -20 and 20.
    mu_q, log_var_q: the same of q.
    Returns an array (batch,), never negative, 0 only where p and q are the same.
    Source: lecture notes 003 (the divergence of two distributions) and 004.
    """
    mu_p, log_var_p, mu_q, log_var_q = _floats(mu_p, log_var_p, mu_q, log_var_q)
    # Shifting and scaling p and q together changes nothing: measure both in units in which q is the standard normal.
    return kl_standard_normal((mu_p - mu_q) * np.exp(-log_var_q / 2), log_var_p - log_var_q)


def monte_carlo_kl(mu: ArrayLike, log_var: ArrayLike, eps: ArrayLike) -> NDArray[np.float64]:
    """KL(q ‖ p) estimated from samples of q = N(mu, σ²), with p = N(0, 1), in nats.

    (1/S) Σ_s [log q(z_s) - log p(z_s)] at z_s = reparameterize(mu, log_var, eps_s); both densities are products over d.
    The density of N(m, v) has the logarithm -½ (log 2π + log v + (z - m)² / v).

    mu: means, (batch, d).
    log_var: (batch, d), log σ²; between -5 and 5.
    eps: the noise of S samples, (S, batch, d), S >= 1, drawn by whoever calls.
    Returns an array (batch,); an estimate may be negative.
    Source: lecture notes 002 and 003 (the code is a sample).
    """
    mu, log_var, eps = _floats(mu, log_var, eps)
    z = reparameterize(mu, log_var, eps)  # the S samples line up in front of the batch
    # (z - mu)² / σ² is eps², and the 2π of the two densities cancel.
    return (_total(z**2 - eps**2 - log_var) / 2).mean(axis=0)


def vae_loss(x: ArrayLike, x_hat: ArrayLike, mu: ArrayLike, log_var: ArrayLike, beta: float = 1.0) -> float:
    """What a variational autoencoder is trained to make small: bad copies and far-off codes.

    J = 1/batch · Σ_i [ Σ_k (x_ik - x_hat_ik)² + beta · KL(N(mu_i, σ_i²) ‖ N(0, 1)) ], where k runs over the n outputs.

    x: the examples, (batch, n).
    x_hat: what the decoder made of their codes, (batch, n).
    mu, log_var: the codes, (batch, d), as in `kl_standard_normal`; d need not be n.
    beta: weight of the divergence, >= 0.
    Returns a number.
    Source: lecture notes 003 (Error = ECM + KL), 004 (‖x - x̂‖²) and 000 (beta-VAE).
    """
    x, x_hat = _floats(x, x_hat)
    return float((_total((x - x_hat) ** 2) + beta * kl_standard_normal(mu, log_var)).mean())


def _floats(*arrays: ArrayLike) -> tuple[NDArray[np.float64], ...]:
    """Fresh float64 copies: what is returned never shares memory with what came in."""
    return tuple(np.array(array, dtype=np.float64) for array in arrays)


def _total(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The sum over the last axis, the dimensions of an example."""
    return values.sum(axis=-1)
