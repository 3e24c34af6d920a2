"""
title:
  en: 'Searches the biases on a grid of quarters'
  es: 'Busca los sesgos en una rejilla de cuartos'
hint:
  en: 'The ends are minus the sums at the corners, wherever those are; no search is needed.'
  es: 'Los extremos son las sumas en las esquinas cambiadas de signo, estén donde estén; no hay que buscar.'
fails:
  - bias_interval_has_no_tolerance
"""

import math

from reference import *  # noqa: F403 - everything else as in the reference
from reference import CORNERS, neuron


def bias_interval(w, targets):
    grid = [k / 4 for k in range(-40, 41)]
    good = [b for b in grid if neuron(CORNERS, w, b).tolist() == [int(t) for t in targets]]
    if not good:
        return None
    low = -math.inf if good[0] == grid[0] else good[0]
    high = math.inf if good[-1] == grid[-1] else good[-1] + 0.25
    return low, high
