"""
title:
  en: 'Counts the bounded regions only'
  es: 'Cuenta sólo las regiones acotadas'
hint:
  en: 'Two lines cross in the plane. How many regions do you see, and how many does your function?'
  es: 'Dos rectas se cruzan en el plano. ¿Cuántas regiones ves tú, y cuántas tu función?'
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
    return comb(n_hyperplanes - 1, n_dims) if n_hyperplanes else 1
