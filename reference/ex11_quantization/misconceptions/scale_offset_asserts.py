"""
title:
  en: "Checks with assert"
  es: "Comprueba con assert"
hint:
  en: "Which exception does a failing assert raise, and which one is asked for?"
  es: "¿Qué excepción lanza un assert que falla, y cuál se pide?"
fails:
  - scale_offset_refuses_what_is_no_range
"""
import reference
from reference import *


def scale_offset(low, high, bits):
    assert low < high and bits >= 1
    return reference.scale_offset(low, high, bits)
