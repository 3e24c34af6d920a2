"""
title:
  en: "Counts the pointwise step only"
  es: "Cuenta sólo el paso puntual"
hint:
  en: "Which step looks at neighbouring pixels, and what does it cost?"
  es: "¿Qué paso mira píxeles vecinos, y cuánto cuesta?"
fails:
  - separable_conv2d_params_of_mobilenet
  - separable_conv2d_params_by_kernel
  - separable_conv2d_params_of_any_size
"""
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    return (in_channels + bool(bias)) * out_channels
