"""
title:
  en: "Remembers the first count"
  es: "Recuerda la primera cuenta"
hint:
  en: "Two different sizes: why one answer?"
  es: "Dos tamaños distintos: ¿por qué una sola respuesta?"
fails:
  - gru_params_grow
  - gru_params_counted
  - gru_params_is_pure
"""
from reference import *


def gru_params(n_in, hidden):
    return _seen.setdefault("count", 3 * hidden * (hidden + n_in))


_seen = {}
