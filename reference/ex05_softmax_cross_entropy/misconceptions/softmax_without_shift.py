"""
title:
  en: "Takes the exponential of the logits as they are"
  es: "Toma la exponencial de los logits tal cual"
hint:
  en: "exp(710) is already inf. Which number may be taken away from every logit without changing the result?"
  es: "exp(710) ya es inf. ¿Qué número se puede restar a todos los logits sin cambiar el resultado?"
fails:
  - softmax_shift_of_each_row
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=np.float64))
    return e / e.sum(axis=axis, keepdims=True)
