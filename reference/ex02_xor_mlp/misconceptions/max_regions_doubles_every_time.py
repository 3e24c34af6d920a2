"""
title:
  en: 'Lets every hyperplane double the regions'
  es: 'Deja que cada hiperplano duplique las regiones'
hint:
  en: 'Can a third line cut all four regions of the plane?'
  es: '¿Puede una tercera recta cortar las cuatro regiones del plano?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_with_room_for_all
  - max_regions_is_exact
"""

from reference import *  # noqa: F403 - everything else as in the reference


def max_regions(n_hyperplanes, n_dims):
    return 2**n_hyperplanes
