"""
title:
  en: "Biases in the depthwise step too"
  es: "También sesgos en el paso depthwise"
hint:
  en: "Which of the two steps has biases according to the docstring?"
  es: "¿Cuál de los dos pasos tiene sesgos según el docstring?"
fails:
  - separable_conv2d_params_of_mobilenet
  - separable_conv2d_params_by_outputs
  - separable_conv2d_params_of_any_size
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return (kh * kw + bool(bias)) * in_channels + (in_channels + bool(bias)) * out_channels
