"""
title:
  en: 'Accepts names with spaces around them'
  es: 'Acepta nombres rodeados de espacios'
hint:
  en: 'Is "step " written exactly like one of the five names?'
  es: '¿Está "step " escrito exactamente como uno de los cinco nombres?'
fails:
  - activation_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return right(name.strip(), z)
