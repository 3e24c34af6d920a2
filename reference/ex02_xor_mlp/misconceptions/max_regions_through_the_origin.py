"""
title:
  en: 'Lets all hyperplanes pass through one point'
  es: 'Hace pasar todos los hiperplanos por un punto'
hint:
  en: 'Do three lines through one point cut the plane into as many regions as three that form a triangle?'
  es: '¿Cortan tres rectas por un punto el plano en tantas regiones como tres que forman un triángulo?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_one_hyperplane_more
  - max_regions_is_exact
"""

from math import comb

from reference import *  # noqa: F403 - everything else as in the reference


def max_regions(n_hyperplanes, n_dims):
    if n_hyperplanes == 0 or n_dims == 0:
        return 1
    return 2 * sum(comb(n_hyperplanes - 1, k) for k in range(n_dims))
