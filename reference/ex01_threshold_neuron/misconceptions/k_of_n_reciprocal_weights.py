"""
title:
  en: 'Uses weights 1/k, which do not add up to 1 exactly'
  es: 'Usa pesos 1/k, que no suman exactamente 1'
hint:
  en: '6 times 1/6 is a little less than 1 in floats, and the neuron stays silent. Leave room, or use integers.'
  es: '6 veces 1/6 da algo menos de 1 en coma flotante y la neurona calla. Deja margen o usa enteros.'
fails:
  - k_of_n_counts_among_many
  - k_of_n_counts_the_ones
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    if k == 0:
        return np.ones(n), 0.0
    return np.full(n, 1 / k), -1.0
