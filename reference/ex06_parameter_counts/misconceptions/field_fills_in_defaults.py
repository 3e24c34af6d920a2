"""
title:
  en: "Fills the defaults into the caller's layers"
  es: "Completa los valores por omisión en las capas de quien llama"
hint:
  en: "Whose dict does setdefault change?"
  es: "¿De quién es el diccionario que cambia setdefault?"
fails:
  - receptive_field_is_pure
"""
from reference import *


def receptive_field(layers):
    side, step = 1, 1
    for layer in layers:
        if layer["type"] in ("conv2d", "separable_conv2d"):
            k, s = layer["kernel"], layer.setdefault("stride", 1)
        elif layer["type"] == "pool2d":
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
