"""
title:
  en: 'Goes on with the network of the last call'
  es: 'Sigue con la red de la llamada anterior'
hint:
  en: 'From which weights does the second call start?'
  es: '¿Con qué pesos empieza la segunda llamada?'
fails:
  - train_xor_depends_on_its_seed
  - train_xor_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float), np.array([[0], [1], [1], [0]], float)


_trained = {}


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    V, c = rng.normal(size=(2, hidden)), rng.normal(size=hidden)
    w, d = rng.normal(size=(hidden, 1)), rng.normal(size=1)
    V, c, w, d = _trained.get((hidden, seed), (V, c, w, d))
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
    _trained[hidden, seed] = V, c, w, d
    return [(V, c, "tanh"), (w, d, "sigmoid")], losses
