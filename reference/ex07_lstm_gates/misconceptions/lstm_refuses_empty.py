"""
title:
  en: "Raises ValueError for an empty sequence"
  es: "Lanza ValueError con una secuencia vacía"
hint:
  en: "Which sequences does the docstring call legal?"
  es: "¿Qué secuencias llama legales el docstring?"
fails:
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
  - lstm_is_pure
"""
from reference import *
from reference import lstm as right


def lstm(xs, h0, c0, params):
    if len(xs) == 0:
        raise ValueError("no inputs")
    return right(xs, h0, c0, params)
