"""
title:
  en: 'Subtracts the mean of the batch'
  es: 'Resta la media del lote'
hint:
  en: 'Does the answer to one example depend on the others?'
  es: '¿Depende la respuesta a un ejemplo de los demás?'
fails:
  - forward_perceptron_of_the_notes
  - forward_cut_in_two
  - forward_of_any_network
  - forward_of_each_example
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import forward as right


def forward(x, layers):
    x = np.asarray(x, float)
    return right(x - x.mean(axis=0), layers)
