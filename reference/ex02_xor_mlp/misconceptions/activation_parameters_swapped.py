"""
title:
  en: 'Takes z first and the name second'
  es: 'Toma primero z y después el nombre'
hint:
  en: 'In which order does the signature list them?'
  es: '¿En qué orden los lista la firma?'
fails:
  - activation_sigmoid_of_log_odds
  - activation_mirrored
  - activation_with_a_kink
  - activation_far_out
  - activation_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(z, name):
    return right(name, z)
