"""
title:
  en: "Takes ints only"
  es: "Sólo acepta enteros"
hint:
  en: "What does kernel ** 2 give for (3, 5)?"
  es: "¿Qué da kernel ** 2 con (3, 5)?"
fails:
  - conv2d_params_figures_of_the_notes
  - conv2d_params_by_kernel
  - conv2d_params_of_any_size
  - conv2d_params_is_pure
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    return kernel ** 2 * in_channels * out_channels + (out_channels if bias else 0)
