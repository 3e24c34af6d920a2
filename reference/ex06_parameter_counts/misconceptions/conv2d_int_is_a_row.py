"""
title:
  en: "An int kernel counts as a row"
  es: "Un kernel entero cuenta como una fila"
hint:
  en: "Is kernel=3 a kernel of 3 cells or of 3×3?"
  es: "¿kernel=3 es un kernel de 3 celdas o de 3×3?"
fails:
  - conv2d_params_figures_of_the_notes
  - conv2d_params_by_kernel
  - conv2d_params_of_any_size
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (1, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * in_channels * out_channels + (out_channels if bias else 0)
