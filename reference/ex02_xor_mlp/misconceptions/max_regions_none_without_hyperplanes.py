"""
title:
  en: 'Gives 0 where there are no hyperplanes'
  es: 'Da 0 cuando no hay hiperplanos'
hint:
  en: 'A plane that nobody has cut: how many pieces is it in?'
  es: 'Un plano que nadie ha cortado: ¿en cuántos trozos está?'
fails:
  - max_regions_of_lines_and_points
  - max_regions_one_hyperplane_more
  - max_regions_with_room_for_all
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import max_regions as right


def max_regions(n_hyperplanes, n_dims):
    return right(n_hyperplanes, n_dims) if n_hyperplanes else 0
