"""
title:
  en: "Loses the minus of round(low·m)"
  es: "Pierde el menos de round(low·m)"
hint:
  en: "m·low + b has to be the lowest level: solve that for b. Which sign does low·m get?"
  es: "m·low + b tiene que ser el nivel más bajo: despeja b. ¿Qué signo lleva low·m?"
fails:
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    m = (2 ** bits - 1) / (high - low)
    return m, round(low * m) - 2 ** (bits - 1)
