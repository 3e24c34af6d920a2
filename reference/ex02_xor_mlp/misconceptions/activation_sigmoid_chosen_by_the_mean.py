"""
title:
  en: 'Chooses one formula for the whole array'
  es: 'Elige una sola fórmula para todo el arreglo'
hint:
  en: 'Which formula is harmless depends on the sign of a number. What if an array holds both signs?'
  es: 'Qué fórmula es inofensiva depende del signo de un número. ¿Y si un arreglo tiene los dos signos?'
fails:
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    if name != "sigmoid":
        return right(name, z)
    z = np.asarray(z, float)
    if z.mean() > 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))
