"""
title:
  en: 'Lets a dictionary''s KeyError out'
  es: 'Deja escapar el KeyError de un diccionario'
hint:
  en: 'Which exception does a dictionary raise for a key it does not have, and which one is due?'
  es: '¿Qué excepción lanza un diccionario ante una clave que no tiene, y cuál corresponde?'
fails:
  - activation_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return {known: right(known, z) for known in ("identity", "step", "sigmoid", "tanh", "relu")}[name]
