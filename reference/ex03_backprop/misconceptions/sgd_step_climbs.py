"""
title:
  en: "Adds the gradient"
  es: "Suma el gradiente"
hint:
  en: "In which direction does the gradient point: up or down?"
  es: "¿En qué dirección apunta el gradiente: hacia arriba o hacia abajo?"
fails:
  - sgd_step_in_a_bowl
  - sgd_step_of_any_list
"""
import reference
from reference import *


def sgd_step(params, grads, learning_rate):
    return reference.sgd_step(params, grads, -learning_rate)
