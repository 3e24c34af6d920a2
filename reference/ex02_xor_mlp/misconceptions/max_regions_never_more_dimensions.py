"""
title:
  en: 'Refuses fewer hyperplanes than dimensions'
  es: 'Rechaza menos hiperplanos que dimensiones'
hint:
  en: 'What is C(2, 3)?'
  es: '¿Cuánto es C(2, 3)?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_one_hyperplane_more
  - max_regions_with_room_for_all
  - max_regions_is_exact
  - max_regions_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import max_regions as right


def max_regions(n_hyperplanes, n_dims):
    if n_hyperplanes < n_dims:
        raise ValueError("too few hyperplanes")
    return right(n_hyperplanes, n_dims)
