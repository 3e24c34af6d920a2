"""
title:
  en: "Hands back the parameters only"
  es: "Devuelve sólo los parámetros"
hint:
  en: "What does the next step need besides the parameters?"
  es: "¿Qué necesita el paso siguiente además de los parámetros?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_gathers_speed
  - momentum_step_of_any_list
  - momentum_step_is_pure
"""
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    return reference.momentum_step(params, grads, velocity, learning_rate, momentum)[0]
