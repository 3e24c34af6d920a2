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
    # TODO: a standard deviation out of each logarithm of a variance, then shift and scale the noise.
    raise NotImplementedError


def kl_standard_normal(mu: ArrayLike, log_var: ArrayLike) -> NDArray[np.float64]:
    """How far the code of each example is from the standard normal, in nats.

    KL(N(mu, σ²) ‖ N(0, 1)) = ½ Σ_j (mu_j² + σ_j² - 1 - log σ_j²), where j runs over the d dimensions.

    mu: means, (batch, d).
    log_var: (batch, d), log σ²; between -20 and 20.
    Returns an array (batch,), never negative, 0 only where mu = 0 and log_var = 0 throughout.
    Source: lecture notes 004, which print it with the opposite sign.
    """
    # TODO: the formula above; which axis is summed, and which one stays?
    raise NotImplementedError


def kl_grad(mu: ArrayLike, log_var: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The gradient of the sum of `kl_standard_normal(mu, log_var)` over the batch.

    d_mu_ij = ∂K / ∂mu_ij and d_log_var_ij = ∂K / ∂log_var_ij, where K = Σ_i kl_standard_normal(mu, log_var)_i.

    mu: means, (batch, d).
    log_var: (batch, d), log σ²; between -20 and 20. The derivative is by log σ², neither by σ nor by σ².
    Returns (d_mu, d_log_var), two arrays (batch, d).
    Source: lecture notes 004 (the function that is differentiated).
    """
    # TODO: differentiate one term of the sum on paper, then write it for arrays.
    raise NotImplementedError


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
    # TODO: the formula above, from logarithms of variances.
    raise NotImplementedError


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
    # TODO: the samples, the two log-densities of each, then the mean over the samples.
    raise NotImplementedError


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
    # TODO: both parts for each example, then the mean over the batch.
    raise NotImplementedError
