"""
title:
  en: "Moves the arrays that it was given"
  es: "Mueve los arreglos que recibió"
hint:
  en: "Are the old parameters still there after the call?"
  es: "¿Siguen ahí los parámetros viejos después de la llamada?"
fails:
  - sgd_step_is_pure
"""
import numpy as np
import reference
from reference import *


def sgd_step(params, grads, learning_rate):
    new = reference.sgd_step(params, grads, learning_rate)
    for i in range(len(params)):
        if isinstance(params[i], np.ndarray) and params[i].dtype == float and params[i].flags.writeable:
            params[i][...] = new[i]
    return new
