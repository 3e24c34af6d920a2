"""
title:
  en: 'Leaves out the term k = 0'
  es: 'Omite el término k = 0'
hint:
  en: 'How many regions are there before the first line?'
  es: '¿Cuántas regiones hay antes de la primera recta?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_one_hyperplane_more
  - max_regions_with_room_for_all
  - max_regions_is_exact
  - max_regions_is_pure
"""

from math import comb

from reference import *  # noqa: F403 - everything else as in the reference


def max_regions(n_hyperplanes, n_dims):
    return sum(comb(n_hyperplanes, k) for k in range(1, n_dims + 1))
