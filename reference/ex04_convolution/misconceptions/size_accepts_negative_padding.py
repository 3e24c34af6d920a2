"""
title:
  en: "Accepts a negative padding"
  es: "Acepta un relleno negativo"
hint:
  en: "What does it mean to add -1 zeros to an axis? Which of the five arguments do you look at?"
  es: "¿Qué significa agregar -1 ceros a un eje? ¿Cuáles de los cinco argumentos revisas?"
fails:
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
