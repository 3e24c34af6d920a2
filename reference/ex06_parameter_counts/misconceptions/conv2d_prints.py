"""
title:
  en: "Prints the formula as well"
  es: "También imprime la fórmula"
hint:
  en: "Who reads what is printed when a whole network is counted?"
  es: "¿Quién lee lo que se imprime cuando se cuenta toda una red?"
fails:
  - conv2d_params_is_pure
"""
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    print(f"{kh}*{kw}*{in_channels}*{out_channels}")
    return (kh * kw * in_channels + bool(bias)) * out_channels
