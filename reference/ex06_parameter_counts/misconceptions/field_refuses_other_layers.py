"""
title:
  en: "Refuses layers without a window"
  es: "Rechaza capas sin ventana"
hint:
  en: "What does an activation between two convolutions change?"
  es: "¿Qué cambia una activación entre dos convoluciones?"
fails:
  - receptive_field_of_idle_layers
  - receptive_field_of_any_stack
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
            raise ValueError(layer["type"])
        side += (k - 1) * step
        step *= s
    return side
