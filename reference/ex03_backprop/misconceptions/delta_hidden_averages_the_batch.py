"""
title:
  en: "Divides by the size of the batch"
  es: "Divide por el tamaño del lote"
hint:
  en: "With this at every layer, how often would a deep network divide?"
  es: "Con esto en cada capa, ¿cuántas veces dividiría una red profunda?"
fails:
  - delta_hidden_is_the_transpose
  - delta_hidden_times_the_slope
  - delta_hidden_of_any_layer
  - delta_hidden_is_pure
"""
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    delta = reference.delta_hidden(delta_next, W_next, net, name)
    return delta / len(delta) if delta.ndim > 1 else delta
