"""
title:
  en: 'Answers between 0.4 and 0.6 everywhere, on the wrong side once'
  es: 'Responde entre 0,4 y 0,6 en todas partes, y una vez del lado equivocado'
hint:
  en: 'What does your output give at each corner, before rounding?'
  es: '¿Qué da tu salida en cada esquina antes de redondear?'
fails:
  - xor_network_truth_table
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    return [([[1.0, 1.0], [1.0, 1.0]], [-0.5, -1.5], "sigmoid"), ([[1.0], [-1.0]], [0.0], "sigmoid")]
