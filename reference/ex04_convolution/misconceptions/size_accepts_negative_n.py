"""
title:
  en: "Accepts a negative number of values"
  es: "Acepta una cantidad negativa de valores"
hint:
  en: "Padding can make up for what is missing in your sum. Can it for an axis of -2 values?"
  es: "El relleno puede compensar lo que falta en tu suma. ¿También en un eje de -2 valores?"
fails:
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
