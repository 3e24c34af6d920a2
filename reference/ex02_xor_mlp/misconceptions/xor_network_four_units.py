"""
title:
  en: 'Has one hidden unit for each corner'
  es: 'Tiene una unidad oculta por cada esquina'
hint:
  en: 'How many hidden units are allowed, and which of yours add nothing?'
  es: '¿Cuántas unidades ocultas se permiten, y cuáles de las tuyas no aportan nada?'
fails:
  - xor_network_is_small
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    W = [[-1.0, -1.0, 1.0, 1.0], [-1.0, 1.0, -1.0, 1.0]]
    return [(W, [0.0, -1.0, -1.0, -2.0], "step"), ([[0.0], [1.0], [1.0], [0.0]], [-1.0], "step")]
