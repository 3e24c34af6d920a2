"""
title:
  en: 'Prints what it is about to compute'
  es: 'Imprime lo que va a calcular'
hint:
  en: 'What is still on the screen after debugging?'
  es: '¿Qué quedó en pantalla después de depurar?'
fails:
  - activation_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    result = right(name, z)
    print("activation:", name)
    return result
