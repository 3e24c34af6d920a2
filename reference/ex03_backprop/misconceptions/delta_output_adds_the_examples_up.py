"""
title:
  en: "Adds the rows of the batch up"
  es: "Suma las filas del lote"
hint:
  en: "Which shape is asked for?"
  es: "¿Qué forma se pide?"
fails:
  - delta_output_points_at_the_output
  - delta_output_times_the_slope
  - delta_output_of_any_layer
  - delta_output_is_pure
"""
import reference
from reference import *


def delta_output(y, o, net, name):
    delta = reference.delta_output(y, o, net, name)
    return delta.sum(axis=0) if delta.ndim > 1 else delta
