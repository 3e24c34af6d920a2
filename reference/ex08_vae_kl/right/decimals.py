"""Fifty decimal digits throughout; floats only when the answer is known."""
from decimal import Decimal, localcontext

HALF = Decimal("0.5")


def _exact(values):
    """Nested lists of Decimals out of any array-like."""
    if hasattr(values, "tolist"):
        values = values.tolist()
    return [_exact(v) for v in values] if isinstance(values, (list, tuple)) else Decimal(float(values))


def _floats(values):
    return [_floats(v) for v in values] if isinstance(values, list) else float(values)


def _precisely(function):
    def wrapper(*args):
        with localcontext() as context:
            context.prec = 50
            return _floats(function(*map(_exact, args)))
    return wrapper


@_precisely
def _sample(mu, log_var, eps):
    return [[m + (v * HALF).exp() * e for m, v, e in zip(*rows, strict=True)] for rows in zip(mu, log_var, eps, strict=True)]


@_precisely
def _divergence(mu, log_var):
    return [HALF * sum(m * m + v.exp() - 1 - v for m, v in zip(*rows, strict=True)) for rows in zip(mu, log_var, strict=True)]


@_precisely
def _slope(log_var):
    return [[HALF * (v.exp() - 1) for v in row] for row in log_var]


@_precisely
def _two(mu_p, log_var_p, mu_q, log_var_q):
    return [HALF * sum(w - v + (v.exp() + (m - n) ** 2) * (-w).exp() - 1 for m, v, n, w in zip(*rows, strict=True))
            for rows in zip(mu_p, log_var_p, mu_q, log_var_q, strict=True)]


@_precisely
def _estimate(mu, log_var, eps):
    sums = [Decimal(0) for _ in mu]
    for noise in eps:
        for i, rows in enumerate(zip(mu, log_var, noise, strict=True)):
            sums[i] += sum((m + (v * HALF).exp() * e) ** 2 - e * e - v for m, v, e in zip(*rows, strict=True))
    return [HALF * total / len(eps) for total in sums]


@_precisely
def _copy(x, x_hat):
    return [sum((a - b) ** 2 for a, b in zip(*rows, strict=True)) for rows in zip(x, x_hat, strict=True)]


def reparameterize(mu, log_var, eps):
    return _sample(mu, log_var, eps)


def kl_standard_normal(mu, log_var):
    return _divergence(mu, log_var)


def kl_grad(mu, log_var):
    return _floats(_exact(mu)), _slope(log_var)


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    return _two(mu_p, log_var_p, mu_q, log_var_q)


def monte_carlo_kl(mu, log_var, eps):
    return _estimate(mu, log_var, eps)


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    each = [c + beta * k for c, k in zip(_copy(x, x_hat), _divergence(mu, log_var), strict=True)]
    return sum(each) / len(each)
