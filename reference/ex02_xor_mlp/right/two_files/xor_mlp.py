# -*- coding: utf-8 -*-  # noqa: UP009 (a declared encoding is legal)
"""Con un módulo auxiliar al lado, en español, un ejemplo sorteado por época, y una demostración al final."""
import warnings

import numpy as np
from nonlinear import BY_NAME

warnings.warn("esto es sólo una advertencia", stacklevel=1)


def affine(x, W, b):
    filas = []
    for ejemplo in np.asarray(x, dtype="float64"):
        filas.append(np.asarray(W, dtype="float64").T.dot(ejemplo) + np.asarray(b, dtype="float64"))
    return np.stack(filas)


def activation(name, z):
    if not isinstance(name, str) or name not in BY_NAME:
        raise ValueError(f"no existe la activación {name!r}")
    return BY_NAME[name](np.asarray(z, dtype="float64"))


def forward(x, layers):
    salida = np.asarray(x, dtype="float64")
    for capa in layers:
        pesos, sesgos, nombre = capa[0], capa[1], capa[2]
        salida = activation(nombre, affine(salida, pesos, sesgos))
    return salida


def xor_network():
    oculta = (np.array([[8, 8], [8, 8]]).astype(np.int8), np.array([-4, -12]).astype(np.int8), "sigmoid")
    salida = (np.array([[1.0], [-1.0]]), np.float64(-0.5), "step")
    return [oculta, salida]


def train_xor(hidden, learning_rate, epochs, seed):
    azar = np.random.default_rng(seed)
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = np.array([0, 1, 1, 0])
    W1, b1 = azar.normal(0, 1.5, (2, hidden)), np.zeros(hidden)
    w2, b2 = azar.normal(0, 1.5, hidden), 0.0
    losses = []
    for _ in range(epochs):
        perdida = 0.0
        for i in azar.integers(0, 4, size=4):  # with replacement
            h = np.tanh(x[i] @ W1 + b1)
            o = 1 / (1 + np.exp(-(h @ w2 + b2)))
            perdida -= np.log2(o if y[i] else 1 - o)  # in bits
            e = o - y[i]
            atras = e * w2 * (1 - h**2)
            w2 = w2 - learning_rate * e * h
            b2 -= learning_rate * e
            W1 -= learning_rate * np.outer(x[i], atras)
            b1 -= learning_rate * atras
        losses.append(perdida)
    return [(W1, b1, "tanh"), (w2.reshape(-1, 1), np.array([b2]), "sigmoid")], np.array(losses)


def max_regions(n_hyperplanes, n_dims):
    regiones = [1] * (n_dims + 1)
    for _ in range(n_hyperplanes):
        for d in range(n_dims, 0, -1):
            regiones[d] += regiones[d - 1]
    return regiones[-1]


if __name__ == "__main__":
    print(forward([[0, 0], [0, 1], [1, 0], [1, 1]], train_xor(4, 0.5, 3000, 0)[0]))
