"""
title:
  en: "Leaves the last state in params for the next call"
  es: "Deja el último estado en params para la próxima llamada"
hint:
  en: "What does the caller find in its dict afterwards?"
  es: "¿Qué encuentra después en su dict quien llama?"
fails:
  - lstm_is_pure
"""
from reference import *
from reference import lstm as right


def lstm(xs, h0, c0, params):
    hs, c = right(xs, h0, c0, params)
    params["state"] = c
    return hs, c
