"""
title:
  en: "Subtracts the velocity from the parameters"
  es: "Resta la velocidad de los parámetros"
hint:
  en: "The minus is in the velocity already: how often should it count?"
  es: "El menos ya está en la velocidad: ¿cuántas veces debe contar?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_of_any_list
"""
import numpy as np
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new = reference.momentum_step(params, grads, velocity, learning_rate, momentum)[1]
    return [np.asarray(W) - v for W, v in zip(params, new)], new
