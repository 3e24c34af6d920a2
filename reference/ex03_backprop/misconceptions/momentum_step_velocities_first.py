"""
title:
  en: "Hands the velocities back first"
  es: "Devuelve primero las velocidades"
hint:
  en: "In which order does the docstring name the two lists?"
  es: "¿En qué orden nombra el docstring las dos listas?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_gathers_speed
  - momentum_step_of_any_list
  - momentum_step_is_pure
"""
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    return reference.momentum_step(params, grads, velocity, learning_rate, momentum)[::-1]
