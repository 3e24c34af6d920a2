"""
title:
  en: "Moves the parameters by the velocity before"
  es: "Mueve los parámetros según la velocidad anterior"
hint:
  en: "Which comes first, the new velocity or the move?"
  es: "¿Qué viene primero, la nueva velocidad o el movimiento?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_of_any_list
"""
import numpy as np
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new = reference.momentum_step(params, grads, velocity, learning_rate, momentum)[1]
    return [np.asarray(W) + np.asarray(v) for W, v in zip(params, velocity)], new
