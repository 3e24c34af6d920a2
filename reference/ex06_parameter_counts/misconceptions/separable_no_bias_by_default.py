"""
title:
  en: "Without a word, no biases"
  es: "Si no se dice nada, sin sesgos"
hint:
  en: "Which value does bias have where a call leaves it out?"
  es: "¿Qué valor tiene bias cuando la llamada no lo da?"
fails:
  - separable_conv2d_params_of_mobilenet
  - separable_conv2d_params_of_any_size
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=False):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * in_channels + (in_channels + bool(bias)) * out_channels
