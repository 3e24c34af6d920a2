"""
title:
  en: 'Takes an unknown name for the identity'
  es: 'Toma un nombre desconocido por la identidad'
hint:
  en: 'A name that is misspelt: who notices?'
  es: 'Un nombre mal escrito: ¿quién se da cuenta?'
fails:
  - activation_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return right(name if name in ("step", "sigmoid", "tanh", "relu") else "identity", z)
