"""
title:
  en: "Calls the state `state`"
  es: "Llama `state` al estado"
hint:
  en: "gru_step(x=..., h=..., params=...): does that call work?"
  es: "gru_step(x=..., h=..., params=...): ¿funciona esa llamada?"
fails:
  - gru_step_of_any_cell
"""
from reference import *
from reference import gru_step as right


def gru_step(x, state, params):
    return right(x, state, params)
