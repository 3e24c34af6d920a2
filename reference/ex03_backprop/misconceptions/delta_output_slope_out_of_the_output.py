"""
title:
  en: "Makes the slope out of o, as if it were always f(net)"
  es: "Forma la pendiente a partir de o, como si siempre fuera f(net)"
hint:
  en: "o and net come separately: which of the two does the formula ask for the slope?"
  es: "o y net llegan por separado: ¿a cuál de los dos le pide la fórmula la pendiente?"
fails:
  - delta_output_times_the_slope
  - delta_output_of_any_layer
"""
import numpy as np
import reference
from reference import *


def delta_output(y, o, net, name):
    o = np.asarray(o, dtype=float)
    if name == "sigmoid":
        return (o - y) * o * (1 - o)
    if name == "tanh":
        return (o - y) * (1 - o ** 2)
    return reference.delta_output(y, o, net, name)
