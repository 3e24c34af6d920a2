"""
title:
  en: 'Adds noise from the seed to weights that already work'
  es: 'Agrega ruido de la semilla a pesos que ya funcionan'
hint:
  en: 'How good is your network after one epoch? What does it owe to training?'
  es: '¿Qué tan buena es tu red tras una época? ¿Qué le debe al entrenamiento?'
fails:
  - train_xor_losses_are_its_own
  - train_xor_starts_from_scratch
  - train_xor_moves_both_layers
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    V, c, w = rng.normal(size=(2, hidden)), rng.normal(size=hidden), rng.normal(size=(hidden, 1))
    V[:, :2] += 20
    c[:2] += (-10, -30)[:hidden]
    w[:2, 0] += (20, -20)[:hidden]
    losses = 0.25 * np.exp(-5 * np.arange(1, epochs + 1) / epochs)
    return [(V, c, "sigmoid"), (w, np.array([-10.0]) - w[2:].sum() / 2, "sigmoid")], losses
