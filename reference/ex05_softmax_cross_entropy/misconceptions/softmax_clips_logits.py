"""
title:
  en: "Clips the logits to a range where exp does not overflow"
  es: "Recorta los logits a un rango en que exp no se desborda"
hint:
  en: "1000 and 990 are not the same logit, yet both become 500. Differences matter, magnitudes do not: shift, do not clip."
  es: "1000 y 990 no son el mismo logit, pero ambos quedan en 500. Importan las diferencias, no las magnitudes: desplaza, no recortes."
fails:
  - softmax_shift_of_each_row
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    e = np.exp(np.clip(np.asarray(z, dtype=np.float64), -500, 500))
    return e / e.sum(axis=axis, keepdims=True)
