"""
title:
  en: "Makes even kernels odd"
  es: "Vuelve impares los kernels pares"
hint:
  en: "A kernel usually has a middle; does it have to? What does your function make of 2×2?"
  es: "Un kernel suele tener un centro; ¿tiene que tenerlo? ¿Qué hace tu función con 2×2?"
fails:
  - conv2d_params_by_kernel
  - conv2d_params_of_any_size
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    kh, kw = kh // 2 * 2 + 1, kw // 2 * 2 + 1
    return kh * kw * in_channels * out_channels + (out_channels if bias else 0)
