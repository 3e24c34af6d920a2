"""
title:
  en: 'Takes straight lines for the sigmoid'
  es: 'Toma unas rectas por la sigmoide'
hint:
  en: 'At which points does a straight line agree with the curve?'
  es: '¿En qué puntos coincide una recta con la curva?'
fails:
  - activation_sigmoid_of_log_odds
  - activation_mirrored
  - activation_of_any_array_like
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return np.clip(np.asarray(z, float) / 4 + 0.5, 0, 1) if name == "sigmoid" else right(name, z)
