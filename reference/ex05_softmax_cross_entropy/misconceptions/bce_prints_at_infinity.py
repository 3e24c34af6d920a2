"""
title:
  en: "Prints a warning where the loss is infinite"
  es: "Imprime un aviso cuando la pérdida es infinita"
hint:
  en: "A function prints nothing, in no case."
  es: "Una función no imprime nada, en ningún caso."
fails:
  - binary_cross_entropy_is_pure
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p = np.asarray(p, dtype=float)
    loss = -np.log(np.where(np.asarray(y) == 1, p, 1 - p)).mean()
    if np.isinf(loss):
        print("a certain prediction is wrong")
    return loss
