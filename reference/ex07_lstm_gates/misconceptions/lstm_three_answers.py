"""
title:
  en: "Returns outputs, last output and cell, as libraries do"
  es: "Devuelve salidas, última salida y celda, como las bibliotecas"
hint:
  en: "How many parts has the answer? Is the last output not already the last row?"
  es: "¿Cuántas partes tiene la respuesta? ¿No es la última salida ya la última fila?"
fails:
  - lstm_counts
  - lstm_cut_anywhere
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
  - lstm_as_a_latch
  - lstm_is_pure
"""
from reference import *
from reference import lstm as right


def lstm(xs, h0, c0, params):
    hs, c = right(xs, h0, c0, params)
    return hs, (hs[-1] if len(hs) else h0), c
