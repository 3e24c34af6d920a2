"""
title:
  en: 'Starts so near to 0, with the mean squared error, that it never gets away'
  es: 'Empieza tan cerca de 0, con el error cuadrático medio, que nunca se aleja'
hint:
  en: 'How large are the first gradients when all weights are near 0?'
  es: '¿De qué tamaño son los primeros gradientes si todos los pesos están cerca de 0?'
fails:
  - train_xor_learns_slowly
  - train_xor_learns_fast
  - train_xor_moves_both_layers
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[0], [1], [1], [0]], float)


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    V, c = rng.normal(size=(2, hidden)) / 1000, np.zeros(hidden)
    w, d = rng.normal(size=(hidden, 1)) / 1000, np.zeros(1)
    losses = []
    for _ in range(epochs):
        h = np.tanh(X @ V + c)
        o = 1 / (1 + np.exp(-(h @ w + d)))
        error = o - Y
        losses.append(float(np.mean(error**2)))
        error = error * o * (1 - o) / 4
        back = error @ w.T * (1 - h * h)
        w = w - learning_rate * h.T @ error
        d = d - learning_rate * error.sum(axis=0)
        V = V - learning_rate * X.T @ back
        c = c - learning_rate * back.sum(axis=0)
    return [(V, c, "tanh"), (w, d, "sigmoid")], losses
