"""
title:
  en: "Adds strides up"
  es: "Suma los strides"
hint:
  en: "Two strides of 3, one after the other: 6 pixels or 9?"
  es: "Dos strides de 3, uno tras otro: ¿6 píxeles o 9?"
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
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side += (k - 1) * step
        step += s - 1
    return side
