"""
title:
  en: 'Drops axes of length one from the output'
  es: 'Elimina de la salida los ejes de largo uno'
hint:
  en: 'Which shape has the output of one unit for a batch?'
  es: '¿Qué forma tiene la salida de una unidad para un lote?'
fails:
  - forward_perceptron_of_the_notes
  - forward_cut_in_two
  - forward_merges_linear_layers
  - forward_of_any_network
  - forward_of_each_example
  - forward_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import forward as right


def forward(x, layers):
    return np.squeeze(right(x, layers))
