"""
title:
  en: "Rounds its arguments to float32"
  es: "Redondea sus argumentos a float32"
hint:
  en: "What is 1000.50001 in float32, and what is left of it when 1000 is taken away?"
  es: "¿Cuánto es 1000.50001 en float32, y qué queda de él al quitarle 1000?"
fails:
  - momentum_step_of_any_list
"""
import numpy as np
import reference
from reference import *


def momentum_step(params, grads, velocity, learning_rate, momentum):
    single = [[np.float32(a) for a in part] for part in (params, grads, velocity)]
    return reference.momentum_step(*single, learning_rate, momentum)
