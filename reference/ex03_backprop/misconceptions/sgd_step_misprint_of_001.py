"""
title:
  en: "Follows the misprint of 001: W ← W η ∂J/∂W"
  es: "Sigue la errata de 001: W ← W η ∂J/∂W"
hint:
  en: "Where should a weight stay whose gradient is 0, and where does this product send it?"
  es: "¿Dónde debería quedarse un peso de gradiente 0, y adónde lo manda este producto?"
fails:
  - sgd_step_in_a_bowl
  - sgd_step_in_two_halves
  - sgd_step_of_any_list
  - sgd_step_is_pure
"""
import numpy as np
from reference import *


def sgd_step(params, grads, learning_rate):
    return [np.asarray(W) * learning_rate * np.asarray(g) for W, g in zip(params, grads)]
