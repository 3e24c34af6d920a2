"""
title:
  en: "Takes bias by name only"
  es: "Acepta bias sólo por su nombre"
hint:
  en: "What does the star in your signature do to a call such as dense_params(5, 3, False)?"
  es: "¿Qué le hace el asterisco de tu firma a una llamada como dense_params(5, 3, False)?"
fails:
  - dense_params_figures_of_the_notes
  - dense_params_adds_up
  - dense_params_of_any_size
  - dense_params_is_pure
"""
from reference import *


def dense_params(n_in, n_out, *, bias=True):
    return n_in * n_out + (n_out if bias else 0)
