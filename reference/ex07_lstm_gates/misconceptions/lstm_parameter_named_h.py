"""
title:
  en: "Calls the starting states h and c"
  es: "Llama h y c a los estados iniciales"
hint:
  en: "lstm(xs=..., h0=..., c0=..., params=...): does that call work?"
  es: "lstm(xs=..., h0=..., c0=..., params=...): ¿funciona esa llamada?"
fails:
  - lstm_of_any_sequence
"""
from reference import *
from reference import lstm as right


def lstm(xs, h, c, params):
    return right(xs, h, c, params)
