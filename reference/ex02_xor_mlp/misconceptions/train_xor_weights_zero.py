"""
title:
  en: 'Starts from zero weights'
  es: 'Empieza con pesos nulos'
hint:
  en: 'If all units begin alike, what makes them different later?'
  es: 'Si todas las unidades empiezan iguales, ¿qué las hace distintas después?'
fails:
  - train_xor_depends_on_its_seed
  - train_xor_learns_slowly
  - train_xor_learns_fast
  - train_xor_starts_from_scratch
  - train_xor_moves_both_layers
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[0], [1], [1], [0]], float)


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    V, c = np.zeros((2, hidden)), np.zeros(hidden)
    w, d = np.zeros((hidden, 1)), np.zeros(1)
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
