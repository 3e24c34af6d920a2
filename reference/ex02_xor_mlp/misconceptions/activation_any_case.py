"""
title:
  en: 'Accepts names in capitals'
  es: 'Acepta nombres en mayúsculas'
hint:
  en: 'Is "ReLU" one of the five names?'
  es: '¿Es "ReLU" uno de los cinco nombres?'
fails:
  - activation_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return right(name.lower(), z)
