"""
title:
  en: "Prints the two steps as well"
  es: "También imprime los dos pasos"
hint:
  en: "Who reads what is printed when a whole network is counted?"
  es: "¿Quién lee lo que se imprime cuando se cuenta toda una red?"
fails:
  - separable_conv2d_params_is_pure
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    print("depthwise", kh * kw * in_channels, "pointwise", in_channels * out_channels)
    return kh * kw * in_channels + (in_channels + bool(bias)) * out_channels
