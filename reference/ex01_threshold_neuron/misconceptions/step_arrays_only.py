"""
title:
  en: 'Works on arrays only, not on lists or plain numbers'
  es: 'Solo funciona con arreglos, no con listas ni con números sueltos'
hint:
  en: 'Turn the argument into an array first: np.asarray takes lists and numbers too.'
  es: 'Convierte antes el argumento en un arreglo: np.asarray acepta también listas y números.'
fails:
  - step_at_the_border
  - step_is_pure
  - step_keeps_the_shape
  - step_takes_any_array_like
"""

from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return (z >= 0).astype(int)
