"""
title:
  en: "Refuses strides larger than the kernel"
  es: "Rechaza strides mayores que el kernel"
hint:
  en: "Which pixels does a 1×1 convolution with stride 2 skip, and does that harm?"
  es: "¿Qué píxeles saltea una convolución 1×1 con stride 2, y hace daño?"
fails:
  - summary_counts_the_places_of_a_window
  - summary_of_two_halves
  - summary_of_any_network
"""
from math import prod
from reference import *


def summary(input_shape, layers):
    rows, shape = [], tuple(input_shape)
    for i, layer in enumerate(layers):
        kind, params, bias = layer["type"], 0, layer.get("bias", True)
        if kind in ("conv2d", "separable_conv2d", "pool2d"):
            if len(shape) != 3:
                raise ValueError(f"layer {i}: {kind} needs (C, H, W)")
            c, h, w = shape
            k = layer["size"] if kind == "pool2d" else layer["kernel"]
            s = layer.get("stride", k if kind == "pool2d" else 1)
            p = layer.get("padding", 0)
            if k < 1 or s < 1 or s > k:
                raise ValueError(f"layer {i}: window and stride must be positive")
            if k > min(h, w) + 2 * p:
                raise ValueError(f"layer {i}: the window is too large")
            h, w = (h + 2 * p - k) // s + 1, (w + 2 * p - k) // s + 1
            if kind == "conv2d":
                params = conv2d_params(c, layer["filters"], k, bias)
            elif kind == "separable_conv2d":
                params = separable_conv2d_params(c, layer["filters"], k, bias)
            shape = (layer.get("filters", c), h, w)
        elif kind == "global_average_pool":
            shape = (shape[0],)
        elif kind == "flatten":
            shape = (prod(shape),)
        elif kind == "dense":
            if len(shape) != 1:
                raise ValueError(f"layer {i}: dense needs (n,)")
            if layer["units"] < 1:
                raise ValueError(f"layer {i}: units must be positive")
            params = dense_params(shape[0], layer["units"], bias)
            shape = (layer["units"],)
        elif kind == "batch_norm":
            params = 4 * shape[0]
        elif kind not in ("activation", "dropout"):
            raise ValueError(f"layer {i}: unknown type {kind!r}")
        rows.append((shape, params))
    return rows
