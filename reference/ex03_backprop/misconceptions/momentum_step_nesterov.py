"""
title:
  en: "Looks ahead, as Nesterov does"
  es: "Mira hacia adelante, como hace Nesterov"
hint:
  en: "By how much does the parameter move, compared with its new velocity?"
  es: "¿Cuánto se mueve el parámetro, comparado con su nueva velocidad?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_of_any_list
"""
import numpy as np
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new = reference.momentum_step(params, grads, velocity, learning_rate, momentum)[1]
    moved = [np.asarray(W) + momentum * v - learning_rate * np.asarray(g) for W, v, g in zip(params, new, grads)]
    return moved, new
