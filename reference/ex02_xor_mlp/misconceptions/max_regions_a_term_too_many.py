"""
title:
  en: 'Adds one term too many'
  es: 'Suma un término de más'
hint:
  en: 'How many regions can three points cut a line into?'
  es: '¿En cuántos trozos pueden cortar una recta tres puntos?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_with_room_for_all
  - max_regions_is_exact
"""

from math import comb

from reference import *  # noqa: F403 - everything else as in the reference


def max_regions(n_hyperplanes, n_dims):
    return sum(comb(n_hyperplanes, k) for k in range(n_dims + 2))
