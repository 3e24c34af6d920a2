"""
title:
  en: "Takes log2 of the number of possible events"
  es: "Toma log2 de la cantidad de sucesos posibles"
hint:
  en: "log2 N is right only where all N are equally likely."
  es: "log2 N sólo vale si los N son equiprobables."
fails:
  - entropy_bits_of_halvings
"""
import numpy as np
from reference import *


def entropy_bits(p):
    return np.log2(np.count_nonzero(np.asarray(p)))
