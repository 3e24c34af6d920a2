"""
title:
  en: "Pooling moves by one pixel by default"
  es: "El pooling avanza un píxel por omisión"
hint:
  en: "By how much does a pooling layer move where nothing is said?"
  es: "¿Cuánto avanza un pooling si no se dice nada?"
fails:
  - receptive_field_becomes_one_unit
  - receptive_field_of_two_stacks
  - receptive_field_of_any_stack
"""
from reference import *


def receptive_field(layers):
    side, step = 1, 1
    for layer in layers:
        if layer["type"] in ("conv2d", "separable_conv2d"):
            k, s = layer["kernel"], layer.get("stride", 1)
        elif layer["type"] == "pool2d":
            k, s = layer["size"], layer.get("stride", 1)
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
