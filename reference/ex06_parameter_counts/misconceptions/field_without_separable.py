"""
title:
  en: "Leaves separable convolutions out"
  es: "Deja fuera las convoluciones separables"
hint:
  en: "Which of the two steps of a separable convolution looks at neighbours?"
  es: "¿Cuál de los dos pasos de una convolución separable mira vecinos?"
fails:
  - receptive_field_becomes_one_unit
  - receptive_field_of_two_stacks
  - receptive_field_of_any_stack
"""
from reference import *


def receptive_field(layers):
    side, step = 1, 1
    for layer in layers:
        if layer["type"] in ("conv2d",):
            k, s = layer["kernel"], layer.get("stride", 1)
        elif layer["type"] == "pool2d":
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
