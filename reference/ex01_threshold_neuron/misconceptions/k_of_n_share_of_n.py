"""
title:
  en: 'Compares shares of n, which are not exact'
  es: 'Compara fracciones de n, que no son exactas'
hint:
  en: 'k times 1/n and k/n differ by rounding for some k and n. Count with integers.'
  es: 'k veces 1/n y k/n difieren por redondeo para algunos k y n. Cuenta con enteros.'
fails:
  - k_of_n_counts_among_many
  - k_of_n_counts_the_ones
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    return np.full(n, 1 / n), -k / n
