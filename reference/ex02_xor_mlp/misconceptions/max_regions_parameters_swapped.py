"""
title:
  en: 'Takes the dimensions first'
  es: 'Toma primero las dimensiones'
hint:
  en: 'In which order does the signature list them?'
  es: '¿En qué orden los lista la firma?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_one_hyperplane_more
  - max_regions_with_room_for_all
  - max_regions_is_exact
  - max_regions_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import max_regions as right


def max_regions(n_dims, n_hyperplanes):
    return right(n_hyperplanes, n_dims)
