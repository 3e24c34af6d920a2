"""
title:
  en: 'Starts training from weights that already compute XOR'
  es: 'Empieza a entrenar con pesos que ya calculan el XOR'
hint:
  en: 'Where should the first weights come from?'
  es: '¿De dónde deben salir los primeros pesos?'
fails:
  - train_xor_starts_from_scratch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[0], [1], [1], [0]], float)


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    V, c = rng.normal(size=(2, hidden)), rng.normal(size=hidden)
    w, d = rng.normal(size=(hidden, 1)), rng.normal(size=1)
    V[:, :2] += 10
    V[:, 2:] = 0
    c[:2], c[2:] = (-5, -15)[:hidden], -1
    w[:2, 0], w[2:] = (5, -5)[:hidden], 0
    d += -4
    losses = []
    for _ in range(epochs):
        h = np.tanh(X @ V + c)
        o = 1 / (1 + np.exp(-(h @ w + d)))
        error = o - Y
        losses.append(float(np.mean(error**2)))
        back = error @ w.T * (1 - h * h)
        w = w - learning_rate * h.T @ error
        d = d - learning_rate * error.sum(axis=0)
        V = V - learning_rate * X.T @ back
        c = c - learning_rate * back.sum(axis=0)
    return [(V, c, "tanh"), (w, d, "sigmoid")], losses
