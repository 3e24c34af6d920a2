"""Objects: a diagonal Gaussian that samples, judges points and compares itself with others."""
from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True, eq=False)
class Gaussian:
    mean: np.ndarray
    log_var: np.ndarray

    @classmethod
    def of(cls, mean, log_var):
        return cls(np.array(mean, dtype=np.float64), np.clip(np.array(log_var, dtype=np.float64), -20, 20))

    @classmethod
    def standard_like(cls, other):
        return cls(np.zeros_like(other.mean), np.zeros_like(other.log_var))

    @cached_property
    def variance(self):
        return np.exp(self.log_var)

    @cached_property
    def deviation(self):
        return np.sqrt(self.variance)

    def at(self, noise):
        return self.mean + self.deviation * np.array(noise, dtype=np.float64)

    def log_density(self, z):
        each = -0.5 * np.log(2 * np.pi * self.variance) - 0.5 * ((z - self.mean) / self.deviation) ** 2
        return each.sum(axis=-1)

    def divergence_from(self, other):
        """KL(self ‖ other), as cross-entropy less entropy."""
        entropy = 0.5 * (np.log(2 * np.pi) + self.log_var + 1)
        cross = 0.5 * (np.log(2 * np.pi) + other.log_var + (self.variance + (self.mean - other.mean) ** 2) / other.variance)
        return (cross - entropy).sum(axis=-1)


class Standard(Gaussian):
    """The same by another name, so that a comparison with it reads well."""


def reparameterize(mu, log_var, eps):
    return Gaussian.of(mu, log_var).at(eps)


def kl_standard_normal(mu, log_var):
    code = Gaussian.of(mu, log_var)
    return code.divergence_from(Standard.standard_like(code))


def kl_grad(mu, log_var):
    code = Gaussian.of(mu, log_var)
    # By the chain rule: dK/dσ = σ - 1/σ, and dσ/d(log σ²) = σ/2.
    by_deviation = code.deviation - 1 / code.deviation
    return code.mean, by_deviation * code.deviation / 2


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    return Gaussian.of(mu_p, log_var_p).divergence_from(Gaussian.of(mu_q, log_var_q))


def monte_carlo_kl(mu, log_var, eps):
    q = Gaussian.of(mu, log_var)
    p = Gaussian.standard_like(q)
    z = q.at(eps)
    return np.mean(q.log_density(z) - p.log_density(z), axis=0)


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    copy = Gaussian.of(x, np.zeros_like(np.array(x, dtype=np.float64)))
    squared = -2 * (copy.log_density(np.array(x_hat, dtype=np.float64)) - copy.log_density(copy.mean))
    return np.mean(squared + beta * kl_standard_normal(mu, log_var))
