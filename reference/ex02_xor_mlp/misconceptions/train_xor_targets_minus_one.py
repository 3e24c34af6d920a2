"""
title:
  en: 'Trains towards -1 and 1'
  es: 'Entrena hacia -1 y 1'
hint:
  en: 'Which number is -1 rounded?'
  es: '¿Qué número es -1 redondeado?'
fails:
  - train_xor_learns_slowly
  - train_xor_learns_fast
  - train_xor_losses_are_its_own
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[-1], [1], [1], [-1]], float)


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    V, c = rng.normal(size=(2, hidden)), rng.normal(size=hidden)
    w, d = rng.normal(size=(hidden, 1)), rng.normal(size=1)
    losses = []
    for _ in range(epochs):
        h = np.tanh(X @ V + c)
        o = np.tanh(h @ w + d)
        error = o - Y
        losses.append(float(np.mean(error**2)))
        back = error @ w.T * (1 - h * h)
        w = w - learning_rate * h.T @ error
        d = d - learning_rate * error.sum(axis=0)
        V = V - learning_rate * X.T @ back
        c = c - learning_rate * back.sum(axis=0)
    return [(V, c, "tanh"), (w, d, "tanh")], losses
