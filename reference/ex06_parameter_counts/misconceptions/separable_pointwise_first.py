"""
title:
  en: "A depthwise kernel for every output channel"
  es: "Un kernel depthwise por canal de salida"
hint:
  en: "Which step comes first, and how many channels does it meet?"
  es: "¿Qué paso va primero, y cuántos canales encuentra?"
fails:
  - separable_conv2d_params_of_mobilenet
  - separable_conv2d_params_by_outputs
  - separable_conv2d_params_by_kernel
  - separable_conv2d_params_of_any_size
  - separable_conv2d_params_is_pure
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * out_channels + in_channels * out_channels + (out_channels if bias else 0)
