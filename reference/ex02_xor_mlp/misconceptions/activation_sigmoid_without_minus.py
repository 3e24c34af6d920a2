"""
title:
  en: 'Forgets the minus in the exponent'
  es: 'Olvida el menos del exponente'
hint:
  en: 'Should a large z give nearly 1, or nearly 0?'
  es: '¿Un z grande debería dar casi 1 o casi 0?'
fails:
  - activation_sigmoid_of_log_odds
  - activation_mirrored
  - activation_of_any_array_like
  - activation_far_out
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return 1 - right(name, z) if name == "sigmoid" else right(name, z)
