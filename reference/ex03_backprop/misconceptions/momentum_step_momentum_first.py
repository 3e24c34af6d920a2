"""
title:
  en: "Takes momentum before learning_rate"
  es: "Recibe momentum antes que learning_rate"
hint:
  en: "In which order does the docstring name the two numbers?"
  es: "¿En qué orden nombra el docstring los dos números?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_gathers_speed
  - momentum_step_of_any_list
  - momentum_step_is_pure
"""
import reference
from reference import *


def momentum_step(params, grads, velocity, momentum, learning_rate):
    return reference.momentum_step(params, grads, velocity, learning_rate, momentum)
