"""
title:
  en: "Ignores strides"
  es: "Ignora los strides"
hint:
  en: "How far apart are two neighbouring units after a stride of 2, in pixels of the input?"
  es: "¿A cuántos píxeles de la entrada están dos unidades vecinas tras un stride 2?"
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
        side += (k - 1) * step
    return side
