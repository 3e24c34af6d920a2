"""
title:
  en: 'Looks for "relu" anywhere in the name'
  es: 'Busca "relu" en cualquier parte del nombre'
hint:
  en: 'Which other names contain the one that you look for?'
  es: '¿Qué otros nombres contienen el que buscas?'
fails:
  - activation_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return right("relu" if "relu" in name else name, z)
