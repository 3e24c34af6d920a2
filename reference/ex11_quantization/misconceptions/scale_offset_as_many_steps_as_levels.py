"""
title:
  en: "Counts as many steps as levels"
  es: "Cuenta tantos pasos como niveles"
hint:
  en: "Between two fence posts there is one gap: how many gaps are there between 2^bits levels?"
  es: "Entre dos postes hay un hueco: ¿cuántos huecos hay entre 2^bits niveles?"
fails:
  - scale_offset_counts_the_steps
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    m = 2 ** bits / (high - low)
    return m, -round(low * m) - 2 ** (bits - 1)
