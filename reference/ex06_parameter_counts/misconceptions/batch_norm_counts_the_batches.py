"""
title:
  en: "Counts PyTorch's counter of batches as well"
  es: "Cuenta también el contador de lotes de PyTorch"
hint:
  en: "PyTorch stores num_batches_tracked in its buffers. Is it a number a channel?"
  es: "PyTorch guarda num_batches_tracked entre sus buffers. ¿Es un número por canal?"
fails:
  - batch_norm_params_adds_up
  - batch_norm_params_of_any_size
  - batch_norm_params_is_pure
"""
from reference import *


def batch_norm_params(channels):
    return 2 * channels, 2 * channels + 1
