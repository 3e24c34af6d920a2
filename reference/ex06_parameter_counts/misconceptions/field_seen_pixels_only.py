"""
title:
  en: "Counts the pixels seen, without the gaps"
  es: "Cuenta los píxeles vistos, sin los huecos"
hint:
  en: "A 1×1 convolution with stride 2, then a 3×3: from which pixel to which does the field reach?"
  es: "Una convolución 1×1 con stride 2 y después una de 3×3: ¿de qué píxel a qué píxel llega el campo?"
fails:
  - receptive_field_becomes_one_unit
  - receptive_field_of_two_stacks
  - receptive_field_of_any_stack
"""
from reference import *


def receptive_field(layers):
    units = {0}
    for layer in layers[::-1]:
        k = layer.get("kernel", layer.get("size", 1))
        s = layer.get("stride", layer.get("size", 1))
        units = {unit * s + offset for unit in units for offset in range(k)}
    return len(units)
