"""
title:
  en: "Calls the kernel kernel_size"
  es: "Llama kernel_size al kernel"
hint:
  en: "Which names does the docstring give the parameters?"
  es: "¿Qué nombres da el docstring a los parámetros?"
fails:
  - conv2d_params_of_any_size
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = (kernel_size, kernel_size) if isinstance(kernel_size, int) else kernel_size
    return kh * kw * in_channels * out_channels + (out_channels if bias else 0)
