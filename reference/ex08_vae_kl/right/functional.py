"""map, reduce and small closures; tuples come back."""
import math
from functools import reduce
from itertools import starmap
from operator import add, mul, sub


def _rows(function, *arrays):
    """A function of rows, mapped over the examples."""
    return tuple(map(lambda *rows: function(*(tuple(map(float, row)) for row in rows)), *arrays))


def _entries(function):
    return lambda *rows: tuple(map(function, *rows))


def _summed(function):
    return lambda *rows: reduce(add, map(function, *rows), 0.0)


def _excess(v):
    """exp(v) - 1 - v, never negative."""
    return max(0.0, math.expm1(v) - v)


def _quadratic(mean, log_var):
    """The log-density of a Gaussian as a function of z."""
    return lambda z: -math.log(math.sqrt(math.tau)) - log_var / 2 - math.pow((z - mean) / math.exp(log_var / 2), 2) / 2


def _sample(m, v, e):
    return math.fsum((m, e * math.exp(v / 2)))


def reparameterize(mu, log_var, eps):
    return _rows(_entries(_sample), mu, log_var, eps)


def kl_standard_normal(mu, log_var):
    return _rows(_summed(lambda m, v: (m**2 + _excess(v)) / 2), mu, log_var)


def kl_grad(mu, log_var):
    return _rows(_entries(float), mu), _rows(_entries(lambda v: math.expm1(v) / 2), log_var)


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    def one(m, v, n, w):
        return (math.exp(math.log((m - n) ** 2) - w) if m != n else 0.0) / 2 + _excess(v - w) / 2
    return _rows(_summed(one), mu_p, log_var_p, mu_q, log_var_q)


def monte_carlo_kl(mu, log_var, eps):
    def one(m, v, e):
        z = _sample(m, v, e)
        return sub(*starmap(lambda mean, logs: _quadratic(mean, logs)(z), ((m, v), (0.0, 0.0))))
    each = tuple(_rows(_summed(one), mu, log_var, noise) for noise in eps)
    return tuple(math.fsum(column) / len(each) for column in zip(*each, strict=True))


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    copies = _rows(lambda row, other: sum(map(mul, *2 * (tuple(map(sub, row, other)),))), x, x_hat)
    return sum(c + beta * k for c, k in zip(copies, kl_standard_normal(mu, log_var), strict=True)) / len(copies)
