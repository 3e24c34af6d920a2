"""
title:
  en: "Makes one array of the whole list"
  es: "Hace un solo arreglo de toda la lista"
hint:
  en: "What array is made of a matrix and a vector?"
  es: "¿Qué arreglo se forma con una matriz y un vector?"
fails:
  - sgd_step_in_a_bowl
  - sgd_step_in_two_halves
  - sgd_step_of_any_list
  - sgd_step_is_pure
"""
import numpy as np
from reference import *


def sgd_step(params, grads, learning_rate):
    return list(np.array(params, dtype=float) - learning_rate * np.array(grads, dtype=float))
