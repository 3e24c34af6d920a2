"""
title:
  en: "Counts the padding"
  es: "Cuenta el padding"
hint:
  en: "Does a frame of zeros make a window larger?"
  es: "¿Agranda una ventana un marco de ceros?"
fails:
  - receptive_field_of_idle_layers
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
        side += (k - 1 + 2 * layer.get("padding", 0)) * step
        step *= s
    return side
