"""
title:
  en: 'Gives C(n, d) alone'
  es: 'Da sólo C(n, d)'
hint:
  en: 'C(n, d) counts the points where d hyperplanes meet. And the regions?'
  es: 'C(n, d) cuenta los puntos donde se cortan d hiperplanos. ¿Y las regiones?'
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
    return comb(n_hyperplanes, n_dims)
