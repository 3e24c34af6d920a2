"""
title:
  en: "A 1×1 kernel has no depthwise step"
  es: "Un kernel de 1×1 no tiene paso depthwise"
hint:
  en: "A 1×1 kernel still scales each channel: with how many weights?"
  es: "Un kernel de 1×1 igual escala cada canal: ¿con cuántos pesos?"
fails:
  - separable_conv2d_params_by_kernel
  - separable_conv2d_params_of_any_size
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    depthwise = kh * kw * in_channels if kh * kw > 1 else 0
    return depthwise + (in_channels + bool(bias)) * out_channels
