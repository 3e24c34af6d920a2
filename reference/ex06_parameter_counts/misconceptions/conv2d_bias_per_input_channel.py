"""
title:
  en: "One bias an input channel"
  es: "Un sesgo por canal de entrada"
hint:
  en: "Is a bias added to what a filter reads or to what it puts out?"
  es: "¿El sesgo se suma a lo que el filtro lee o a lo que entrega?"
fails:
  - conv2d_params_figures_of_the_notes
  - conv2d_params_by_kernel
  - conv2d_params_adds_up
  - conv2d_params_of_any_size
  - conv2d_params_is_pure
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * in_channels * out_channels + (in_channels if bias else 0)
