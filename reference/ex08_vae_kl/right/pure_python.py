"""Plain Python: loops over lists, math for the functions, lists for results."""
import math


def _lists(values):
    return values.tolist() if hasattr(values, "tolist") else values


def reparameterize(mu, log_var, eps):
    rows = []
    for means, logs, noise in zip(_lists(mu), _lists(log_var), _lists(eps), strict=True):
        row = []
        for m, v, e in zip(means, logs, noise, strict=True):
            row.append(m + math.sqrt(math.exp(v)) * e)
        rows.append(row)
    return rows


def kl_standard_normal(mu, log_var):
    result = []
    for means, logs in zip(_lists(mu), _lists(log_var), strict=True):
        total = 0.0
        for m, v in zip(means, logs, strict=True):
            total += m * m + math.exp(v) - 1.0 - v
        result.append(0.5 * total)
    return result


def kl_grad(mu, log_var):
    d_log_var = [[0.5 * (math.exp(v) - 1.0) for v in row] for row in _lists(log_var)]
    return [_lists(mu), d_log_var]


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    result = []
    for rows in zip(*map(_lists, (mu_p, log_var_p, mu_q, log_var_q)), strict=True):
        total = 0.0
        for m, v, n, w in zip(*rows, strict=True):
            total += math.log(math.exp(w / 2) / math.exp(v / 2))
            total += (math.exp(v) + (m - n) ** 2) / (2 * math.exp(w)) - 0.5
        result.append(total)
    return result


def _log_normal(z, mean, log_var):
    return -0.5 * (math.log(2 * math.pi) + log_var + (z - mean) ** 2 / math.exp(log_var))


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = _lists(mu), _lists(log_var), _lists(eps)
    totals = [0.0] * len(mu)
    for noise in eps:
        samples = reparameterize(mu, log_var, noise)
        for i in range(len(mu)):
            for j in range(len(mu[i])):
                z = samples[i][j]
                totals[i] += _log_normal(z, mu[i][j], log_var[i][j]) - _log_normal(z, 0.0, 0.0)
    return [total / len(eps) for total in totals]


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    loss = 0.0
    x, x_hat = _lists(x), _lists(x_hat)
    for row, copy, divergence in zip(x, x_hat, kl_standard_normal(mu, log_var), strict=True):
        loss += sum((a - b) ** 2 for a, b in zip(row, copy, strict=True)) + beta * divergence
    return loss / len(x)
