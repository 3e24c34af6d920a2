"""accumulate, reduce and map; tuples come back."""
from functools import partial, reduce
from itertools import accumulate, chain, starmap
from math import atan, exp, fsum, tanh  # noqa: F401 (a stray import is legal)
from operator import add, itemgetter, mul

import numpy as np


def sigma(a):
    return (1 + tanh(a / 2)) / 2


def affine(W, b, v):
    v = tuple(map(float, v))
    return tuple(fsum(map(mul, map(float, row), v)) + float(bias) for row, bias in zip(W, b, strict=True))


def zeros(W):
    return (0,) * len(W)


def gates(x, h, params):
    both = tuple(chain(h, x))

    def layer(function, name):
        return tuple(map(function, affine(params[f"W_{name}"], params[f"b_{name}"], both)))
    return dict(zip("figo", map(layer, (sigma, sigma, tanh, sigma), "fico"), strict=True))


def advance(params, state, x):
    h, c = state
    f, i, g, o = itemgetter("f", "i", "g", "o")(gates(x, h, params))
    c = tuple(map(add, map(mul, f, map(float, c)), map(mul, i, g)))
    return tuple(map(mul, o, map(tanh, c))), c


def lstm_step(x, h, c, params):
    return advance(params, (h, c), x)


def lstm(xs, h0, c0, params):
    states = list(accumulate(xs, partial(advance, params), initial=(h0, c0)))
    hs = tuple(map(itemgetter(0), states[1:]))
    return hs or np.empty((0, len(h0))), tuple(states[-1][1])


def rnn_step(x, h, W_hh, W_xh):
    return tuple(map(sigma, map(add, affine(W_hh, zeros(W_hh), h), affine(W_xh, zeros(W_xh), x))))


def gru_step(x, h, params):
    h = tuple(map(float, h))
    z, r = (tuple(map(sigma, affine(W, zeros(W), chain(h, x)))) for W in itemgetter("W_z", "W_r")(params))
    new = map(tanh, affine(params["W"], zeros(h), chain(map(mul, r, h), x)))
    return tuple(starmap(lambda z, h, n: (1 - z) * h + z * n, zip(z, h, new, strict=True)))


def lstm_params(n_in, hidden):
    return reduce(add, map(partial(reduce, mul), 4 * [(hidden, hidden + n_in), (hidden,)]))


def gru_params(n_in, hidden):
    return reduce(mul, (3, hidden, hidden + n_in))
