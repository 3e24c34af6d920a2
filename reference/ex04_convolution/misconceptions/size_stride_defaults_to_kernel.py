"""
title:
  en: "Takes the kernel for the default stride"
  es: "Toma el kernel como paso por defecto"
hint:
  en: "In which function is the stride the window's size when none is given, and in which is it 1?"
  es: "¿En qué función el paso es el tamaño de la ventana si no se da, y en cuál es 1?"
fails:
  - output_size_of_the_notes
"""
from reference import *


def output_size(n, kernel, stride=None, padding=0, dilation=1):
    stride = kernel if stride is None else stride
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
