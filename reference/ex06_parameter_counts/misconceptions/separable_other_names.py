"""
title:
  en: "Calls the channels n_in and n_out"
  es: "Llama n_in y n_out a los canales"
hint:
  en: "Which names does the docstring give the parameters?"
  es: "¿Qué nombres da el docstring a los parámetros?"
fails:
  - separable_conv2d_params_of_any_size
"""
from reference import *


def separable_conv2d_params(n_in, n_out, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    return kh * kw * n_in + (n_in + bool(bias)) * n_out
