"""
title:
  en: 'Leaves out the last term'
  es: 'Omite el último término'
hint:
  en: 'Where does range(n_dims) stop?'
  es: '¿Dónde termina range(n_dims)?'
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
    return sum(comb(n_hyperplanes, k) for k in range(n_dims))
