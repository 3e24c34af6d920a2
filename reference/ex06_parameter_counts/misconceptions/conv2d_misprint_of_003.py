"""
title:
  en: "Follows the misprint of notes 003: one of the two channel counts is missing"
  es: "Sigue la errata de los apuntes 003: falta una de las dos cantidades de canales"
hint:
  en: "How deep is one filter on 256 channels, and how many such filters make 64 maps?"
  es: "¿Qué profundidad tiene un filtro sobre 256 canales, y cuántos filtros así hacen 64 mapas?"
fails:
  - conv2d_params_figures_of_the_notes
  - conv2d_params_adds_up
  - conv2d_params_of_any_size
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * max(in_channels, out_channels) + (out_channels if bias else 0)
