"""
title:
  en: "Answers 0 where no window fits"
  es: "Responde 0 donde no cabe ninguna ventana"
hint:
  en: "What would a layer do with an image of 0 columns? What does the docstring say about it?"
  es: "¿Qué haría una capa con una imagen de 0 columnas? ¿Qué dice de eso el docstring?"
fails:
  - output_size_refuses_what_does_not_fit
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, dilation) < 1 or padding < 0:
        raise ValueError("out of range")
    return max(0, (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1)
