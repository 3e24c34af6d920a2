"""
title:
  en: "Raises for sizes below 0 and lets 0 through"
  es: "Lanza el error con tamaños menores que 0 y deja pasar el 0"
hint:
  en: "Is a size of 0 a size? For which arguments does your formula give exactly 0?"
  es: "¿Un tamaño 0 es un tamaño? ¿Con qué argumentos tu fórmula da exactamente 0?"
fails:
  - output_size_refuses_what_does_not_fit
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, dilation) < 1 or padding < 0:
        raise ValueError("out of range")
    size = (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1
    if size < 0:
        raise ValueError("no window fits")
    return size
