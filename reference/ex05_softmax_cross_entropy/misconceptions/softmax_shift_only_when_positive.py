"""
title:
  en: "Shifts only large positive logits down, never very negative ones up"
  es: "Sólo baja los logits positivos grandes, nunca sube los muy negativos"
hint:
  en: "Rows of very negative logits need the shift too: all their exponentials are 0 and 0/0 is NaN."
  es: "Las filas de logits muy negativos también necesitan el desplazamiento: todas sus exponenciales son 0 y 0/0 es NaN."
fails:
  - softmax_shift_of_each_row
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(z - z.max(axis=axis, keepdims=True, initial=0.0))
    return e / e.sum(axis=axis, keepdims=True)
