"""
title:
  en: "Prints when values are left over"
  es: "Imprime cuando sobran valores"
hint:
  en: "Who reads what a function prints while another one waits for its value?"
  es: "¿Quién lee lo que imprime una función mientras otra espera su valor?"
fails:
  - output_size_is_pure
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    if room % stride:
        print(room % stride, "values are left over")
    return room // stride + 1
