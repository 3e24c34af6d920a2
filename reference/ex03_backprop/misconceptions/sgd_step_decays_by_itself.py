"""
title:
  en: "The rate shrinks with every call"
  es: "La tasa se achica con cada llamada"
hint:
  en: "Does the same call give the same step twice?"
  es: "¿La misma llamada da dos veces el mismo paso?"
fails:
  - sgd_step_in_a_bowl
  - sgd_step_in_two_halves
  - sgd_step_of_any_list
  - sgd_step_is_pure
"""
import reference
from reference import *

CALLS = []


def sgd_step(params, grads, learning_rate):
    CALLS.append(1)
    return reference.sgd_step(params, grads, learning_rate * 0.999 ** (len(CALLS) - 1))
