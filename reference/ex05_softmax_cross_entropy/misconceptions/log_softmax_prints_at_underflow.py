"""
title:
  en: "Prints where the probability underflows"
  es: "Imprime cuando la probabilidad se redondea a 0"
hint:
  en: "A function prints nothing, in no case."
  es: "Una función no imprime nada, en ningún caso."
fails:
  - log_softmax_is_pure
"""
import numpy as np
from reference import *


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    if (d < -745).any():
        print("underflow")
    return d - np.log(np.exp(d).sum(axis=axis, keepdims=True))
