"""
title:
  en: 'Draws only the output weights from the seed'
  es: 'Sortea sólo los pesos de salida a partir de la semilla'
hint:
  en: 'Which weights differ when the seed does?'
  es: '¿Qué pesos cambian cuando cambia la semilla?'
fails:
  - train_xor_starts_from_scratch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[0], [1], [1], [0]], float)


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    fixed = np.random.default_rng(0)
    V, c = fixed.normal(size=(2, hidden)), fixed.normal(size=hidden)
    w, d = rng.normal(size=(hidden, 1)), rng.normal(size=1)
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
