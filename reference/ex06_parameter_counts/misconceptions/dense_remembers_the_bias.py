"""
title:
  en: "Once asked without bias, never counts one again"
  es: "Preguntada una vez sin sesgo, ya no cuenta ninguno"
hint:
  en: "Why does the answer to the same call change?"
  es: "¿Por qué cambia la respuesta a la misma llamada?"
fails:
  - dense_params_adds_up
  - dense_params_of_any_size
"""
from reference import *


_seen = set()


def dense_params(n_in, n_out, bias=True):
    _seen.add(bool(bias))
    return n_in * n_out + (n_out if False not in _seen else 0)
