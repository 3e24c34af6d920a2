"""
title:
  en: "Prints how many rows it drops"
  es: "Imprime cuántas filas descarta"
hint:
  en: "Who reads what a function prints while another one waits for its value?"
  es: "¿Quién lee lo que imprime una función mientras otra espera su valor?"
fails:
  - pool2d_is_pure
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    rest = (np.shape(x)[-2] - size) % (stride or size)
    if rest:
        print(rest, "rows dropped")
    return reference.pool2d(x, size, stride, mode)
