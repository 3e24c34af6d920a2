"""
title:
  en: "Returns (b, m)"
  es: "Devuelve (b, m)"
hint:
  en: "In which order does y = m·x + b name them?"
  es: "¿En qué orden los nombra y = m·x + b?"
fails:
  - scale_offset_counts_the_steps
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import reference
from reference import *


def scale_offset(low, high, bits):
    m, b = reference.scale_offset(low, high, bits)
    return b, m
