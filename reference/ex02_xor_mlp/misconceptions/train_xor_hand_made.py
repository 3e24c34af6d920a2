"""
title:
  en: 'Returns weights that were found by hand, and an invented curve'
  es: 'Devuelve pesos hallados a mano y una curva inventada'
hint:
  en: 'Where do seed and learning rate enter? Was anything learned?'
  es: '¿Dónde entran la semilla y la tasa de aprendizaje? ¿Se aprendió algo?'
fails:
  - train_xor_depends_on_its_seed
  - train_xor_learns_fast
  - train_xor_losses_are_its_own
  - train_xor_starts_from_scratch
  - train_xor_moves_both_layers
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def train_xor(hidden, learning_rate, epochs, seed):
    V, c, w = np.zeros((2, hidden)), np.zeros(hidden), np.zeros((hidden, 1))
    V[:, :2], c[:2], w[:2, 0] = 20, (-10, -30)[:hidden], (20, -20)[:hidden]
    return [(V, c, "sigmoid"), (w, np.array([-10.0]), "sigmoid")], [0.25 / (t + 1) for t in range(epochs)]
