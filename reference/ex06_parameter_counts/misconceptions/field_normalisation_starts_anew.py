"""
title:
  en: "Normalisation starts the steps anew"
  es: "La normalización reinicia los pasos"
hint:
  en: "Are neighbouring units closer in the image because they were normalised?"
  es: "¿Están más cerca en la imagen las unidades vecinas porque se normalizaron?"
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
            step = 1 if layer["type"] == "batch_norm" else step
            continue
        side += (k - 1) * step
        step *= s
    return side
