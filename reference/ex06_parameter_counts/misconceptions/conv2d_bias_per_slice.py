"""
title:
  en: "One bias for every slice of every filter"
  es: "Un sesgo por cada capa de cada filtro"
hint:
  en: "The products of all the channels are summed before the bias is added. So how many biases has a filter?"
  es: "Los productos de todos los canales se suman antes de agregar el sesgo. Entonces, ¿cuántos sesgos tiene un filtro?"
fails:
  - conv2d_params_figures_of_the_notes
  - conv2d_params_by_kernel
  - conv2d_params_of_any_size
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return (kh * kw + bool(bias)) * in_channels * out_channels
