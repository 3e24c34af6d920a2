"""
title:
  en: 'Adds up 64-bit integers'
  es: 'Suma enteros de 64 bits'
hint:
  en: 'Which is the largest number that fits into 64 bits?'
  es: '¿Cuál es el mayor número que cabe en 64 bits?'
fails:
  - max_regions_is_exact
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def max_regions(n_hyperplanes, n_dims):
    row = np.array([1] + [0] * n_dims, dtype=np.int64)
    for _ in range(n_hyperplanes):
        row[1:] = row[1:] + row[:-1]
    return row.sum()
