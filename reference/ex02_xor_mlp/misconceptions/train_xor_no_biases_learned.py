"""
title:
  en: 'Has no biases at all'
  es: 'No tiene ningún sesgo'
hint:
  en: 'Without a bias, what does the sum of every hidden unit give at (0, 0)?'
  es: 'Sin sesgo, ¿cuánto da la suma de cada unidad oculta en (0, 0)?'
fails:
  - train_xor_learns_slowly
  - train_xor_learns_fast
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[0], [1], [1], [0]], float)


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    V, c = rng.normal(size=(2, hidden)), np.zeros(hidden)
    w, d = rng.normal(size=(hidden, 1)), np.zeros(1)
    losses = []
    for _ in range(epochs):
        h = np.tanh(X @ V + c)
        o = 1 / (1 + np.exp(-(h @ w + d)))
        error = o - Y
        losses.append(float(np.mean(error**2)))
        back = error @ w.T * (1 - h * h)
        w = w - learning_rate * h.T @ error
        V = V - learning_rate * X.T @ back
    return [(V, c, "tanh"), (w, d, "sigmoid")], losses
