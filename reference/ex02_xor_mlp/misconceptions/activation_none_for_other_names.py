"""
title:
  en: 'Returns None for an unknown name'
  es: 'Devuelve None ante un nombre desconocido'
hint:
  en: 'What does a function return that reaches its end without a `return`?'
  es: '¿Qué devuelve una función que llega al final sin `return`?'
fails:
  - activation_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    if name in ("identity", "step", "sigmoid", "tanh", "relu"):
        return right(name, z)
