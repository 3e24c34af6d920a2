"""
title:
  en: "The step keeps the type of the parameters"
  es: "El paso conserva el tipo de los parámetros"
hint:
  en: "Where does a weight of 3 go in an array of integers with a step of 0.1?"
  es: "¿Adónde va un peso de 3 en un arreglo de enteros con un paso de 0.1?"
fails:
  - sgd_step_of_any_list
"""
import numpy as np
import reference
from reference import *


def sgd_step(params, grads, learning_rate):
    return [w.astype(np.asarray(W).dtype) for w, W in zip(reference.sgd_step(params, grads, learning_rate), params)]
