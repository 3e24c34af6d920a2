"""
title:
  en: "Cuts towards zero where it should round down"
  es: "Corta hacia cero donde debe redondear hacia abajo"
hint:
  en: "What is int(-1/5), and what is floor(-1/5)? Which sizes does your check let through when the window is just too long?"
  es: "¿Cuánto es int(-1/5) y cuánto floor(-1/5)? ¿Qué tamaños deja pasar tu control si la ventana es apenas demasiado larga?"
fails:
  - output_size_refuses_what_does_not_fit
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, dilation) < 1 or padding < 0:
        raise ValueError("out of range")
    size = int((n + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1
    if size < 1:
        raise ValueError("no window fits")
    return size
