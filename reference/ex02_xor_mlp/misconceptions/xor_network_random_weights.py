"""
title:
  en: 'Draws its weights instead of choosing them'
  es: 'Sortea sus pesos en vez de elegirlos'
hint:
  en: 'Who guarantees that weights drawn at random compute XOR?'
  es: '¿Quién garantiza que unos pesos sorteados calculen el XOR?'
fails:
  - xor_network_truth_table
  - xor_network_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    return [(np.random.normal(size=(2, 2)) / 100, np.zeros(2), "tanh"), (np.ones((2, 1)), np.zeros(1), "identity")]
