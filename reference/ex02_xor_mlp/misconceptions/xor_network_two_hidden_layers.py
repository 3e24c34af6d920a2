"""
title:
  en: 'Has two hidden layers'
  es: 'Tiene dos capas ocultas'
hint:
  en: 'How many hidden layers are asked for?'
  es: '¿Cuántas capas ocultas se piden?'
fails:
  - xor_network_truth_table
  - xor_network_is_small
  - xor_network_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor_network as right


def xor_network():
    return [*right(), ([[1.0]], [0.0], "identity")]
