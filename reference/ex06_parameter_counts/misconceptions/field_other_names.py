"""
title:
  en: "Calls its parameter stack"
  es: "Llama stack a su parámetro"
hint:
  en: "Which name does the docstring give the parameter?"
  es: "¿Qué nombre da el docstring al parámetro?"
fails:
  - receptive_field_of_any_stack
"""
from reference import *


def receptive_field(stack):
    side, step = 1, 1
    for layer in stack:
        if layer["type"] in ("conv2d", "separable_conv2d"):
            k, s = layer["kernel"], layer.get("stride", 1)
        elif layer["type"] == "pool2d":
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
