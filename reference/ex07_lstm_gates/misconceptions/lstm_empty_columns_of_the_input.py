"""
title:
  en: "Gives an empty sequence n_in columns"
  es: "Le da n_in columnas a una secuencia vacía"
hint:
  en: "Are the rows of hs as long as the inputs or as the state?"
  es: "¿Las filas de hs son tan largas como las entradas o como el estado?"
fails:
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
"""
import numpy as np
from reference import *
from reference import lstm as right


def lstm(xs, h0, c0, params):
    if len(xs) == 0:
        return np.zeros(np.shape(xs)), np.asarray(c0)
    return right(xs, h0, c0, params)
