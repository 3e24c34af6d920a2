"""
title:
  en: "Accepts a kernel of length 0"
  es: "Acepta un kernel de largo 0"
hint:
  en: "What is the sum of products over no values? Where does a window of length 0 begin and end?"
  es: "¿Cuál es la suma de productos sobre ningún valor? ¿Dónde empieza y termina una ventana de largo 0?"
fails:
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, stride, dilation) < 1 or min(kernel, padding) < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
