"""
title:
  en: 'Uses a bias that is right for few inputs only'
  es: 'Usa un sesgo que solo vale con pocas entradas'
hint:
  en: 'The margin must not shrink with n: here many inputs add up to more than it.'
  es: 'El margen no debe perderse al crecer n: aquí muchas entradas suman más que él.'
fails:
  - k_of_n_counts_among_many
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    w = 1 + np.arange(n) / 64
    return w, 0.25 - k
