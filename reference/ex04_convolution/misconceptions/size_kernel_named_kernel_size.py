"""
title:
  en: "Calls the kernel kernel_size"
  es: "Llama kernel_size al kernel"
hint:
  en: "The contract's names are part of it. What happens to a call that says kernel=3?"
  es: "Los nombres del contrato son parte de él. ¿Qué pasa con una llamada que dice kernel=3?"
fails:
  - output_size_counts_the_places
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel_size, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel_size - 1) - 1
    if min(n, kernel_size, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
