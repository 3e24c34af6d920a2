"""
title:
  en: "Subtracts the targets from the outputs in place"
  es: "Resta los blancos de las salidas en el lugar"
hint:
  en: "Who still needs the outputs after this?"
  es: "¿Quién necesita todavía las salidas después de esto?"
fails:
  - delta_output_is_pure
"""
import numpy as np
import reference
from reference import *


def delta_output(y, o, net, name):
    if isinstance(o, np.ndarray) and o.dtype == float and o.flags.writeable:
        o -= y
        return o * reference.activation_grad(name, net)
    return reference.delta_output(y, o, net, name)
