"""
title:
  en: "Leaves a stride of 0 to the division"
  es: "Deja el paso 0 en manos de la división"
hint:
  en: "Which exception does Python raise when it divides by 0, and is it a ValueError?"
  es: "¿Qué excepción lanza Python al dividir por 0, y es un ValueError?"
fails:
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, dilation) < 1 or min(stride, padding) < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
