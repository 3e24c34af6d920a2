"""
title:
  en: "Reverses the caller's list and reads it from its end"
  es: "Invierte la lista de quien llama y la lee desde el final"
hint:
  en: "In which order are the layers of the caller after your call?"
  es: "¿En qué orden quedan las capas de quien llama?"
fails:
  - receptive_field_is_pure
"""
from reference import *


def receptive_field(layers):
    side, step = 1, 1
    layers.reverse()
    for layer in reversed(layers):
        if layer["type"] in ("conv2d", "separable_conv2d"):
            k, s = layer["kernel"], layer.get("stride", 1)
        elif layer["type"] == "pool2d":
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
