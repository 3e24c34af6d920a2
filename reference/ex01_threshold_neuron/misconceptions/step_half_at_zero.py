"""
title:
  en: 'Gives 1/2 at 0, as some definitions of the Heaviside function do'
  es: 'Da 1/2 en 0, como algunas definiciones de la función de Heaviside'
hint:
  en: 'The notes leave z = 0 undefined on one page; this course fixes it at 1.'
  es: 'Una página de los apuntes deja z = 0 sin definir; este curso lo fija en 1.'
fails:
  - step_at_the_border
  - step_fires_from_zero_on
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return np.heaviside(np.asarray(z, dtype=float), 0.5)
