"""
title:
  en: 'Recognises the targets only in a list of integers'
  es: 'Solo reconoce los objetivos en una lista de enteros'
hint:
  en: 'A table may come as a tuple, an array or booleans: compare its values.'
  es: 'Una tabla puede venir como tupla, arreglo o booleanos: compara sus valores.'
fails:
  - bias_interval_is_exact_for_any_form
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    table = [1 if type(t) is int and t == 1 else 0 for t in targets]
    return right(w, table)
