"""
title:
  en: 'Names an activation that is none of the five'
  es: 'Nombra una activación que no es ninguna de las cinco'
hint:
  en: 'Would `activation` accept that name?'
  es: '¿Aceptaría `activation` ese nombre?'
fails:
  - xor_network_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor_network as right


def xor_network():
    return [(W, b, "linear" if name == "identity" else name) for W, b, name in right()]
