# -*- coding: utf-8 -*-  # noqa: UP009 (a declared encoding is legal)
"""Con un módulo auxiliar al lado, en español, a la defensiva, y con una demostración al final."""
import warnings
from collections import OrderedDict

import numpy as np
from numerics import glue, private, sigmoid_into

warnings.warn("this is only a warning", stacklevel=1)


class Compuertas(OrderedDict):
    """Un dict con nombres de atributo."""

    __getattr__ = OrderedDict.__getitem__


def gates(x, h, params):
    entrada = glue(h, x)
    sumas = {k: private(params["W_" + k]).dot(entrada) + private(params["b_" + k]) for k in ["o", "c", "i", "f"]}
    return Compuertas(
        o=sigmoid_into(sumas["o"]), g=np.tanh(sumas["c"]), i=sigmoid_into(sumas["i"]), f=sigmoid_into(sumas["f"]))


def lstm_step(x, h, c, params):
    c = private(c)
    g = gates(x, h, params)
    c *= g.f
    c += g.i * g.g
    return g.o * np.tanh(c), c


def lstm(xs, h0, c0, params):
    if not isinstance(params, dict):
        raise TypeError("params debe ser un dict")
    estados = [(private(h0), private(c0))]
    for x in private(xs):
        estados.append(lstm_step(x, *estados[-1], params))
    filas = [h for h, _ in estados[1:]]
    return np.reshape(filas, (-1, len(h0))), estados[-1][1]


def rnn_step(x, h, W_hh, W_xh):
    return sigmoid_into((private(W_hh) * private(h)).sum(axis=1) + (private(W_xh) * private(x)).sum(axis=1))


def gru_step(x, h, params):
    todo = glue(h, x)
    z = sigmoid_into(private(params["W_z"]).dot(todo))
    r = sigmoid_into(private(params["W_r"]).dot(todo))
    todo[:len(h)] *= r
    nuevo = np.tanh(private(params["W"]).dot(todo))
    return np.where(z == 1, nuevo, (1 - z) * private(h) + z * nuevo)


def lstm_params(n_in, hidden):
    formas = [(hidden, hidden + n_in), (hidden, 1)] * 4
    return sum(filas * columnas for filas, columnas in formas)


def gru_params(n_in, hidden):
    return sum(filas * columnas for filas, columnas in [(hidden, hidden), (hidden, n_in)] * 3)


if __name__ == "__main__":
    print(lstm_params(2, 3), gru_params(2, 3))
