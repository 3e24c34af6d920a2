"""
title:
  en: "Swaps the ends where low > high"
  es: "Intercambia los extremos si low > high"
hint:
  en: "A range turned round may be a mistake of the caller: what does the contract say to it?"
  es: "Un rango invertido puede ser un error de quien llama: ¿qué dice de él el contrato?"
fails:
  - scale_offset_refuses_what_is_no_range
"""
import reference
from reference import *


def scale_offset(low, high, bits):
    if low == high:
        raise ValueError("no range")
    return reference.scale_offset(min(low, high), max(low, high), bits)
