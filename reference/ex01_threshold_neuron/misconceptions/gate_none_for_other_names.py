"""
title:
  en: 'Returns None for an unknown name'
  es: 'Devuelve None con un nombre desconocido'
hint:
  en: 'Say that a name is not known: raise ValueError.'
  es: 'Avisa de que el nombre no se conoce: lanza ValueError.'
fails:
  - gate_refuses_other_names
  - gate_refuses_xor
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    try:
        return right(name)
    except ValueError:
        return None
