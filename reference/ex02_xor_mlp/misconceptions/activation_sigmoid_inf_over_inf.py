"""
title:
  en: 'Writes the sigmoid as exp(z) / (1 + exp(z))'
  es: 'Escribe la sigmoide como exp(z) / (1 + exp(z))'
hint:
  en: 'What is exp(710), and what is that divided by itself?'
  es: '¿Cuánto es exp(710), y cuánto es eso dividido por sí mismo?'
fails:
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    if name != "sigmoid":
        return right(name, z)
    e = np.exp(np.asarray(z, float))
    return e / (1 + e)
