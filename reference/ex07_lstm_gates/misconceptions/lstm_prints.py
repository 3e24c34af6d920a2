"""
title:
  en: "Prints every step"
  es: "Imprime cada paso"
hint:
  en: "Who reads what is printed? The outputs are returned."
  es: "¿Quién lee lo impreso? Las salidas se devuelven."
fails:
  - lstm_is_pure
"""
from reference import *
from reference import lstm as right


def lstm(xs, h0, c0, params):
    hs, c = right(xs, h0, c0, params)
    for t, h in enumerate(hs):
        print(t, h)
    return hs, c
