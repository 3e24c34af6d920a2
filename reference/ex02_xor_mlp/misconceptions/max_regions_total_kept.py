"""
title:
  en: 'Goes on adding to the last call''s total'
  es: 'Sigue sumando al total de la llamada anterior'
hint:
  en: 'Where does the total begin in the second call?'
  es: '¿Dónde empieza el total en la segunda llamada?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_one_hyperplane_more
  - max_regions_with_room_for_all
  - max_regions_is_exact
  - max_regions_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import max_regions as right


def max_regions(n_hyperplanes, n_dims, total=[0]):
    total[0] += right(n_hyperplanes, n_dims)
    return total[0]
