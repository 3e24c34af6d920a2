"""
title:
  en: "Leaves the non-trainable ones out"
  es: "Deja fuera los no entrenables"
hint:
  en: "Keras prints three sums: total, trainable, non-trainable. Which one is asked for?"
  es: "Keras muestra tres sumas: total, entrenables, no entrenables. ¿Cuál se pide?"
fails:
  - total_params_adds_up
  - total_params_of_any_network
"""
from reference import *


def total_params(input_shape, layers):
    total = 0
    for layer, (shape, params) in zip(layers, summary(input_shape, layers)):
        total += batch_norm_params(shape[0])[0] if layer["type"] == "batch_norm" else params
    return total
