"""
title:
  en: "Filters that look at one channel only"
  es: "Filtros que miran un solo canal"
hint:
  en: "An RGB image has three channels. How many weights does one 3×3 filter need to see them all?"
  es: "Una imagen RGB tiene tres canales. ¿Cuántos pesos necesita un filtro de 3×3 para verlos todos?"
fails:
  - conv2d_params_figures_of_the_notes
  - conv2d_params_adds_up
  - conv2d_params_of_any_size
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * out_channels + (out_channels if bias else 0)
