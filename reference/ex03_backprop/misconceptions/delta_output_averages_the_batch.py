"""
title:
  en: "Divides by the size of the batch"
  es: "Divide por el tamaño del lote"
hint:
  en: "Whose error signal is row i, and does it depend on how many rows there are?"
  es: "¿De quién es la señal de error de la fila i, y depende de cuántas filas haya?"
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
    return delta / len(delta) if delta.ndim > 1 else delta
