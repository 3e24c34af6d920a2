"""
title:
  en: "Remembers the bits of the last call"
  es: "Recuerda los bits de la llamada anterior"
hint:
  en: "Which bits count where a call gives none?"
  es: "¿Qué bits valen si la llamada no los da?"
fails:
  - model_size_of_any_model
"""
from reference import *


_state = [32]


def model_size(params, bits=None):
    if bits is not None:
        _state[0] = bits
    return (params * _state[0] + 7) // 8
