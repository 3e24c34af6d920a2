"""
title:
  en: "Pooling always moves by its size"
  es: "El pooling siempre avanza su tamaño"
hint:
  en: "What is the key stride of a pooling layer for?"
  es: "¿Para qué está la clave stride de una capa de pooling?"
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
            k, s = layer["size"], layer["size"]
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
