"""
title:
  en: "Keeps its steps from call to call"
  es: "Conserva sus pasos de una llamada a otra"
hint:
  en: "With which step does the second call begin?"
  es: "¿Con qué paso empieza la segunda llamada?"
fails:
  - receptive_field_becomes_one_unit
  - receptive_field_of_two_stacks
  - receptive_field_of_idle_layers
  - receptive_field_of_any_stack
  - receptive_field_is_pure
"""
from reference import *


step = 1


def receptive_field(layers):
    global step
    side = 1
    for layer in layers:
        if layer["type"] in ("conv2d", "separable_conv2d"):
            k, s = layer["kernel"], layer.get("stride", 1)
        elif layer["type"] == "pool2d":
            k, s = layer["size"], layer.get("stride", layer["size"])
        else:
            continue
        side += (k - 1) * step
        step *= s
    return side
