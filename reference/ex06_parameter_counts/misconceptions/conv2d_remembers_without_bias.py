"""
title:
  en: "Keeps answers by channels and kernel, forgetting the bias"
  es: "Guarda respuestas por canales y kernel, sin el sesgo"
hint:
  en: "Which arguments decide the answer, and are they all in the key of your dictionary?"
  es: "¿Qué argumentos deciden la respuesta, y están todos en la clave de tu diccionario?"
fails:
  - conv2d_params_by_kernel
  - conv2d_params_adds_up
  - conv2d_params_of_any_size
"""
from reference import *


_known = {}


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    key = in_channels, out_channels, kernel
    if key not in _known:
        kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
        _known[key] = (kh * kw * in_channels + bool(bias)) * out_channels
    return _known[key]
