"""
title:
  en: "Hands back a list of pairs (W, v)"
  es: "Devuelve una lista de pares (W, v)"
hint:
  en: "Is it a pair of lists that is asked for, or a list of pairs?"
  es: "¿Se pide un par de listas, o una lista de pares?"
fails:
  - momentum_step_moves_by_the_velocity
  - momentum_step_gathers_speed
  - momentum_step_of_any_list
  - momentum_step_is_pure
"""
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    return list(zip(*reference.momentum_step(params, grads, velocity, learning_rate, momentum)))
