"""
title:
  en: "Stops at the first layer without a window"
  es: "Se detiene en la primera capa sin ventana"
hint:
  en: "What is the difference between continue and break?"
  es: "¿Qué diferencia hay entre continue y break?"
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
            break
        side += (k - 1) * step
        step *= s
    return side
