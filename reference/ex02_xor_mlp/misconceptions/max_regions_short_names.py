"""
title:
  en: 'Calls its parameters n and d'
  es: 'Llama n y d a sus parámetros'
hint:
  en: 'How are the parameters called in the signature?'
  es: '¿Cómo se llaman los parámetros en la firma?'
fails:
  - max_regions_with_room_for_all
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import max_regions as right


def max_regions(n, d):
    return right(n, d)
