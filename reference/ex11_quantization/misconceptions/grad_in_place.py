"""
title:
  en: "Sets the caller's gradient to 0 outside"
  es: "Pone a 0 el gradiente de quien llama"
hint:
  en: "Whose array does upstream[...] = 0 change?"
  es: "¿El arreglo de quién cambia upstream[...] = 0?"
fails:
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    x = np.asarray(x)
    if not isinstance(upstream, np.ndarray) or not upstream.flags.writeable:
        upstream = np.array(upstream, dtype=float)
    upstream[(x < low) | (x > high)] = 0
    return upstream
