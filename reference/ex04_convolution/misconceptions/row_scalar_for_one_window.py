"""
title:
  en: "Returns a scalar where there is one window"
  es: "Devuelve un escalar cuando hay una sola ventana"
hint:
  en: "What is the shape of a result of one value: () or (1,)? Which of them can the next layer slide along?"
  es: "¿Qué forma tiene un resultado de un solo valor: () o (1,)? ¿Por cuál de ellos puede deslizarse la capa siguiente?"
fails:
  - correlate1d_of_one_value
  - correlate1d_of_any_row
  - correlate1d_is_homogeneous
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    padded = np.pad(np.asarray(x, dtype=float), padding)
    return np.squeeze(np.correlate(padded, np.asarray(kernel, dtype=float), mode="valid")[::stride])
