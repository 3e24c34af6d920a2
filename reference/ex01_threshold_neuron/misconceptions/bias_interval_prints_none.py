"""
title:
  en: 'Prints a message where there is no interval'
  es: 'Imprime un mensaje cuando no hay intervalo'
hint:
  en: 'A function that is asked for a value prints nothing: None says it all.'
  es: 'Una función a la que se pide un valor no imprime nada: None ya lo dice todo.'
fails:
  - bias_interval_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    found = right(w, targets)
    if found is None:
        print("no bias gives", targets)
    return found
