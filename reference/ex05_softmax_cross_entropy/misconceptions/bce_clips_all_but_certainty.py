"""
title:
  en: "Clips p at 1e-7 but treats exactly 0 and 1 apart"
  es: "Recorta p en 1e-7 pero trata aparte el 0 y el 1 exactos"
hint:
  en: "2^-40 is a legal probability with a loss of 40·log 2: nothing needs a clip."
  es: "2^-40 es una probabilidad legal con pérdida 40·log 2: nada necesita recorte."
fails:
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_of_powers_of_two
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p = np.asarray(p, dtype=np.float64)
    happened = np.where(np.asarray(y) == 1, p, 1 - p)
    with np.errstate(divide="ignore"):
        return -np.log(np.where(happened > 0, np.maximum(happened, 1e-7), 0)).mean()
