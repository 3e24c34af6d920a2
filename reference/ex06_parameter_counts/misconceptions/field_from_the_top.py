"""
title:
  en: "Goes through the layers backwards"
  es: "Recorre las capas al revés"
hint:
  en: "For which layers does a stride lengthen the steps: those before or those after it?"
  es: "¿Para qué capas alarga los pasos un stride: las anteriores o las siguientes?"
fails:
  - receptive_field_becomes_one_unit
  - receptive_field_of_two_stacks
  - receptive_field_of_any_stack
"""
from reference import *


def receptive_field(layers):
    side, step = 1, 1
    for layer in layers[::-1]:
        if layer["type"] in ("conv2d", "separable_conv2d"):
            k, s = layer["kernel"], layer.get("stride", 1)
        elif layer["type"] == "pool2d":
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
