"""
title:
  en: "Compares the argument as it is, list or not"
  es: "Compara el argumento como viene, sea lista o no"
hint:
  en: "What does [1, 2] >= 0 say?"
  es: "¿Qué responde [1, 2] >= 0?"
fails:
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    return upstream * ((x >= low) & (x <= high))
