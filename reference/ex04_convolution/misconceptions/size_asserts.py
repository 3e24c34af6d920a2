"""
title:
  en: "Uses assert in place of an exception"
  es: "Usa assert en lugar de una excepción"
hint:
  en: "Which exception does a failed assert raise, and what becomes of it under `python -O`?"
  es: "¿Qué excepción lanza un assert que no se cumple, y qué pasa con él bajo `python -O`?"
fails:
  - output_size_refuses_what_does_not_fit
  - output_size_counts_the_places
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    assert min(n, kernel, stride, dilation) >= 1 and padding >= 0 and room >= 0
    return room // stride + 1
