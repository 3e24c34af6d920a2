"""
title:
  en: "Counts one filter"
  es: "Cuenta un solo filtro"
hint:
  en: "How many filters make out_channels maps?"
  es: "¿Cuántos filtros hacen out_channels mapas?"
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
    return kh * kw * in_channels + (1 if bias else 0)
