"""
title:
  en: "Puts the biases into the depthwise step"
  es: "Pone los sesgos en el paso depthwise"
hint:
  en: "The biases belong to what comes out in the end: how many maps is that?"
  es: "Los sesgos corresponden a lo que sale al final: ¿cuántos mapas son?"
fails:
  - separable_conv2d_params_of_mobilenet
  - separable_conv2d_params_by_outputs
  - separable_conv2d_params_of_any_size
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * in_channels + in_channels * out_channels + (in_channels if bias else 0)
