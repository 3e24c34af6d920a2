"""
title:
  en: "Prints a line a layer"
  es: "Imprime una línea por capa"
hint:
  en: "Is printing asked for?"
  es: "¿Se pide imprimir?"
fails:
  - receptive_field_is_pure
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
        step *= s
        print(layer["type"], side, step)
    return side
