"""
title:
  en: "Rounds its arguments to float32"
  es: "Redondea sus argumentos a float32"
hint:
  en: "What is 1000.50001 in float32, and what is left of it when 1000 is taken away?"
  es: "¿Cuánto es 1000.50001 en float32, y qué queda de él al quitarle 1000?"
fails:
  - sgd_step_of_any_list
"""
import numpy as np
import reference
from reference import *


def sgd_step(params, grads, learning_rate):
    return reference.sgd_step([np.float32(W) for W in params], [np.float32(g) for g in grads], learning_rate)
