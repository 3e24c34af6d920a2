"""
title:
  en: "Makes even windows odd"
  es: "Vuelve impares las ventanas pares"
hint:
  en: "How many neighbours does a window of 2 have: one or two?"
  es: "¿Cuántos vecinos tiene una ventana de 2: uno o dos?"
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
        side += k // 2 * 2 * step
        step *= s
    return side
