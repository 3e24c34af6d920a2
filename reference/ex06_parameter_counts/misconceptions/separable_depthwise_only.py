"""
title:
  en: "Counts the depthwise step only"
  es: "Cuenta sólo el paso depthwise"
hint:
  en: "How does a depthwise step turn 32 channels into 64?"
  es: "¿Cómo convierte un paso depthwise 32 canales en 64?"
fails:
  - separable_conv2d_params_of_mobilenet
  - separable_conv2d_params_by_outputs
  - separable_conv2d_params_of_any_size
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * in_channels + (out_channels if bias else 0)
