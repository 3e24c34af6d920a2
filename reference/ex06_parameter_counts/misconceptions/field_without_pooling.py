"""
title:
  en: "Leaves pooling out"
  es: "Deja fuera el pooling"
hint:
  en: "Does a maximum over 2×2 values depend on all four?"
  es: "¿Depende de los cuatro un máximo sobre 2×2 valores?"
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
            continue
        elif layer["type"] == "pool":
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
