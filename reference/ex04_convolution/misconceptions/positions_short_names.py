"""
title:
  en: "Calls its parameters w, h and so on"
  es: "Llama w, h, etcétera, a sus parámetros"
hint:
  en: "The contract's names are part of it. What happens to a call that says width=...?"
  es: "Los nombres del contrato son parte de él. ¿Qué pasa con una llamada que dice width=...?"
fails:
  - window_positions_counts_the_places
"""
import reference
from reference import *


def window_positions(w, h, bw, bh, sx, sy):
    return reference.window_positions(w, h, bw, bh, sx, sy)
