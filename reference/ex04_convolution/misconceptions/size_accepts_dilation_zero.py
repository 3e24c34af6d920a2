"""
title:
  en: "Accepts a dilation of 0"
  es: "Acepta una dilatación de 0"
hint:
  en: "How many different values does a window of 3 take when the step between them is 0?"
  es: "¿Cuántos valores distintos toma una ventana de 3 si el paso entre ellos es 0?"
fails:
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride) < 1 or min(padding, dilation) < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
