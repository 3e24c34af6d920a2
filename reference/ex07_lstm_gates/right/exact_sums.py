"""The weighted sums and the mixing in exact fractions; only exp and tanh are rounded."""
from fractions import Fraction
from math import exp, tanh

import numpy as np


def exact(values):
    """Nested lists of fractions, whatever the array-like."""
    if isinstance(values, np.ndarray):
        values = values.tolist()
    if isinstance(values, (list, tuple)):
        return [exact(v) for v in values]
    return Fraction(float(values))


def weigh(W, v):
    return [sum((w * t for w, t in zip(row, v, strict=True)), Fraction(0)) for row in exact(W)]


def sigmoid(a):
    a = float(a)
    return Fraction(1 / (1 + exp(-a))) if a > -700 else Fraction(0)


def hyperbolic(a):
    return Fraction(tanh(float(a)))


def floats(values):
    return np.array([float(v) for v in values])


def _gates(x, h, params):
    v = exact(h) + exact(x)
    return {key: [function(a + b) for a, b in zip(weigh(params[f"W_{name}"], v), exact(params[f"b_{name}"]), strict=True)]
            for key, name, function in (("o", "o", sigmoid), ("g", "c", hyperbolic), ("i", "i", sigmoid), ("f", "f", sigmoid))}


def gates(x, h, params):
    return {key: floats(values) for key, values in _gates(x, h, params).items()}


def lstm_step(x, h, c, params):
    at = _gates(x, h, params)
    cell = [f * old + i * g for f, old, i, g in zip(at["f"], exact(c), at["i"], at["g"], strict=True)]
    return floats(o * hyperbolic(v) for o, v in zip(at["o"], cell, strict=True)), floats(cell)


def lstm(xs, h0, c0, params):
    rows = [np.empty((0, len(h0)))]
    h, c = h0, c0
    for x in xs:
        h, c = lstm_step(x, h, c, params)
        rows.append(h[None, :])
    return np.concatenate(rows), c


def rnn_step(x, h, W_hh, W_xh):
    return floats(sigmoid(a + b) for a, b in zip(weigh(W_hh, exact(h)), weigh(W_xh, exact(x)), strict=True))


def gru_step(x, h, params):
    x, h = exact(x), exact(h)
    z, r = ([sigmoid(a) for a in weigh(params[k], h + x)] for k in ("W_z", "W_r"))
    new = [hyperbolic(a) for a in weigh(params["W"], [p * q for p, q in zip(r, h, strict=True)] + x)]
    return floats((1 - a) * old + a * n for a, old, n in zip(z, h, new, strict=True))


def lstm_params(n_in, hidden):
    return int(Fraction(hidden) * (n_in + hidden + 1) * 4)


def gru_params(n_in, hidden):
    return int(Fraction(hidden) * (n_in + hidden) * 3)
