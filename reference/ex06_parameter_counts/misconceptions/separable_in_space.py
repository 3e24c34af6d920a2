"""
title:
  en: "Separates the kernel into a column and a row"
  es: "Separa el kernel en una columna y una fila"
hint:
  en: "What is separated here: height from width, or space from channels?"
  es: "¿Qué se separa aquí: el alto del ancho, o el espacio de los canales?"
fails:
  - separable_conv2d_params_of_mobilenet
  - separable_conv2d_params_by_outputs
  - separable_conv2d_params_by_kernel
  - separable_conv2d_params_of_any_size
  - separable_conv2d_params_is_pure
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return (kh + kw) * in_channels * out_channels + (out_channels if bias else 0)
