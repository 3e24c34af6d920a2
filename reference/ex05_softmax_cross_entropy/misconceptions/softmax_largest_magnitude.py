"""
title:
  en: "Takes the largest magnitude away instead of the maximum"
  es: "Resta la mayor magnitud en lugar del máximo"
hint:
  en: "Where all logits are very negative, -1000 and -1001 say, taking 1000 away makes things worse. The maximum is -1000."
  es: "Si todos los logits son muy negativos, -1000 y -1001 por ejemplo, restar 1000 empeora las cosas. El máximo es -1000."
fails:
  - softmax_shift_of_each_row
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(z - np.abs(z).max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
