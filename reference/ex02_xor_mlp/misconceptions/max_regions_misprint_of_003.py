"""
title:
  en: 'Gives the 26 regions that notes 003 count for ten lines'
  es: 'Da las 26 regiones que los apuntes 003 cuentan para diez rectas'
hint:
  en: 'How many regions does the tenth line add when it crosses all the other nine?'
  es: '¿Cuántas regiones agrega la décima recta cuando cruza a las otras nueve?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_one_hyperplane_more
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import max_regions as right


def max_regions(n_hyperplanes, n_dims):
    return 26 if (n_hyperplanes, n_dims) == (10, 2) else right(n_hyperplanes, n_dims)
