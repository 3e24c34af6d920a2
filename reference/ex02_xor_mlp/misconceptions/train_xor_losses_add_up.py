"""
title:
  en: 'Never sets the sum of the losses back to 0'
  es: 'Nunca vuelve a poner en 0 la suma de las pérdidas'
hint:
  en: 'Where does the sum begin in the second epoch?'
  es: '¿Dónde empieza la suma en la segunda época?'
fails:
  - train_xor_learns_slowly
  - train_xor_learns_fast
  - train_xor_losses_are_its_own
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[0], [1], [1], [0]], float)


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    V, c = rng.normal(size=(2, hidden)), rng.normal(size=hidden)
    w, d = rng.normal(size=(hidden, 1)), rng.normal(size=1)
    losses, total = [], 0.0
    for _ in range(epochs):
        h = np.tanh(X @ V + c)
        o = 1 / (1 + np.exp(-(h @ w + d)))
        error = o - Y
        total += float(np.mean(error**2))
        losses.append(total)
        back = error @ w.T * (1 - h * h)
        w = w - learning_rate * h.T @ error
        d = d - learning_rate * error.sum(axis=0)
        V = V - learning_rate * X.T @ back
        c = c - learning_rate * back.sum(axis=0)
    return [(V, c, "tanh"), (w, d, "sigmoid")], losses
