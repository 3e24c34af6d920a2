"""
title:
  en: "A layer's own stride counts for itself"
  es: "El stride de una capa cuenta para ella misma"
hint:
  en: "Does the first window see more of the image because the next one starts further on?"
  es: "¿Ve más imagen la primera ventana porque la siguiente empieza más allá?"
fails:
  - receptive_field_becomes_one_unit
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
        step *= s
        side += (k - 1) * step
    return side
