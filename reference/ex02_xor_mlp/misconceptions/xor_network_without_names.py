"""
title:
  en: 'Leaves the activations out'
  es: 'Omite las activaciones'
hint:
  en: 'What is the third part of a layer?'
  es: '¿Cuál es la tercera parte de una capa?'
fails:
  - xor_network_truth_table
  - xor_network_is_small
  - xor_network_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor_network as right


def xor_network():
    return [layer[:2] for layer in right()]
