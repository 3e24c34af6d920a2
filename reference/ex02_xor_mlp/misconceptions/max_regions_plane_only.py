"""
title:
  en: 'Uses the formula of the plane in every space'
  es: 'Usa la fórmula del plano en todo espacio'
hint:
  en: 'What is n_dims for?'
  es: '¿Para qué está n_dims?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_one_hyperplane_more
  - max_regions_with_room_for_all
  - max_regions_is_exact
  - max_regions_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def max_regions(n_hyperplanes, n_dims):
    return (n_hyperplanes * n_hyperplanes + n_hyperplanes + 2) // 2
