"""
title:
  en: "Multiplies the two steps"
  es: "Multiplica los dos pasos"
hint:
  en: "Are the weights of two layers, one after the other, multiplied or added?"
  es: "Los pesos de dos capas, una tras otra, ¿se multiplican o se suman?"
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
    return kh * kw * in_channels * out_channels + (out_channels if bias else 0)
