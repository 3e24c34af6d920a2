"""Covariance matrices, example by example: determinants, inverses and traces, as the textbooks have it for any Gaussian."""
import numpy as np


def _examples(*arrays):
    return list(zip(*(np.asarray(a, dtype=np.float64) for a in arrays), strict=True))


def _general(mean_p, cov_p, mean_q, cov_q):
    """KL of two Gaussians with any covariance."""
    gap = mean_q - mean_p
    inverse = np.linalg.inv(cov_q)
    logs = np.linalg.slogdet(cov_q)[1] - np.linalg.slogdet(cov_p)[1]
    return (np.trace(inverse @ cov_p) + gap @ inverse @ gap - len(gap) + logs) / 2


def _log_density(z, mean, cov):
    gap = z - mean
    return -(np.linalg.slogdet(2 * np.pi * cov)[1] + gap @ np.linalg.solve(cov, gap)) / 2


def reparameterize(mu, log_var, eps):
    rows = [m + np.linalg.cholesky(np.diag(np.exp(v))) @ e for m, v, e in _examples(mu, log_var, eps)]
    return np.vstack(rows)


def kl_standard_normal(mu, log_var):
    out = np.full((len(mu),), np.nan)
    for i, (m, v) in enumerate(_examples(mu, log_var)):
        out[i] = _general(m, np.diag(np.exp(v)), np.zeros(m.size), np.eye(m.size))
    return out


def kl_grad(mu, log_var):
    pairs = _examples(mu, log_var)
    return np.array([m for m, _ in pairs]), np.array([np.diagonal(np.diag(np.exp(v)) - np.eye(v.size)) / 2 for _, v in pairs])


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    return np.array([_general(m, np.diag(np.exp(v)), n, np.diag(np.exp(w)))
                     for m, v, n, w in _examples(mu_p, log_var_p, mu_q, log_var_q)])


def monte_carlo_kl(mu, log_var, eps):
    eps = np.asarray(eps, dtype=np.float64)
    answer = []
    for i, (m, v) in enumerate(_examples(mu, log_var)):
        cov = np.diag(np.exp(v))
        points = [m + np.sqrt(np.exp(v)) * e for e in eps[:, i]]
        answer.append(np.mean([_log_density(z, m, cov) - _log_density(z, 0 * m, np.eye(m.size)) for z in points]))
    return np.array(answer)


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    gaps = [a - b for a, b in _examples(x, x_hat)]
    return np.array(np.trace(np.array(gaps) @ np.array(gaps).T) / len(gaps) + beta * kl_standard_normal(mu, log_var).mean())
