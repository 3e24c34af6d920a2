"""
title:
  en: "Takes the mean away instead of the maximum"
  es: "Resta la media en lugar del máximo"
hint:
  en: "The mean cancels as well, but the largest logit may lie far above it: only the maximum leaves no exponent above 0."
  es: "La media también se cancela, pero el mayor logit puede estar muy por encima: sólo el máximo no deja exponentes positivos."
fails:
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    e = np.exp(z - z.mean(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
