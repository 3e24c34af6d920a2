"""
title:
  en: "Checks the size but none of the arguments"
  es: "Controla el tamaño pero ningún argumento"
hint:
  en: "What does your formula give for a padding of -1, or for a stride of 0? Does anything stop it?"
  es: "¿Qué da tu fórmula con un relleno de -1, o con un paso de 0? ¿Hay algo que la detenga?"
fails:
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    size = (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1
    if size < 1:
        raise ValueError("no window fits")
    return size
