"""
title:
  en: "Counts three blocks, as in the equations that 002 heads 'Redes LSTM' (misprint)"
  es: "Cuenta tres bloques, como en las ecuaciones que 002 titula «Redes LSTM» (errata)"
hint:
  en: "The equations under that heading are those of another cell. How many matrices has an LSTM: is the candidate one of them?"
  es: "Las ecuaciones bajo ese título son las de otra celda. ¿Cuántas matrices tiene una LSTM? ¿Es el candidato una de ellas?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    return 3 * hidden * (hidden + n_in)
