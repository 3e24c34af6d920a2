"""
title:
  en: "Multiplies the sides of the kernels"
  es: "Multiplica los lados de los kernels"
hint:
  en: "Does the second of two 3×3 windows touch three windows that do not overlap?"
  es: "¿Toca la segunda de dos ventanas de 3×3 tres ventanas que no se superponen?"
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
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side *= k
    return side
