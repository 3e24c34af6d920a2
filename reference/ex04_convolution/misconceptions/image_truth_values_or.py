"""
title:
  en: "Combines truth values with or"
  es: "Combina los valores de verdad con or"
hint:
  en: "What does einsum do with two arrays of truth values: add, or or?"
  es: "¿Qué hace einsum con dos arreglos de valores de verdad: sumar, u or?"
fails:
  - correlate2d_of_any_image
"""
import numpy as np
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(image, padding), np.shape(kernel))[::stride, ::stride]
    return np.einsum("hwkl,kl->hw", windows, kernel)
