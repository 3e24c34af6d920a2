"""
title:
  en: "Squares the first side of a pair"
  es: "Eleva al cuadrado el primer lado del par"
hint:
  en: "How many cells has a kernel of 1×7?"
  es: "¿Cuántas celdas tiene un kernel de 1×7?"
fails:
  - conv2d_params_by_kernel
  - conv2d_params_of_any_size
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    k = kernel if isinstance(kernel, int) else kernel[0]
    return k * k * in_channels * out_channels + (out_channels if bias else 0)
