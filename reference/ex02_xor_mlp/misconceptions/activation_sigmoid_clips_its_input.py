"""
title:
  en: 'Clips z to ±10 against overflow'
  es: 'Recorta z a ±10 contra el desbordamiento'
hint:
  en: 'How far from 0 is sigmoid(-10), and how far sigmoid(-30)?'
  es: '¿A qué distancia del 0 queda sigmoid(-10), y a cuál sigmoid(-30)?'
fails:
  - activation_mirrored
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return right(name, np.clip(np.asarray(z, float), -10, 10) if name == "sigmoid" else z)
