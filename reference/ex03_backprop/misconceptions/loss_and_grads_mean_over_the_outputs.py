"""
title:
  en: "Averages over the outputs too"
  es: "Promedia también sobre las salidas"
hint:
  en: "By what does mse divide?"
  es: "¿Por qué divide mse?"
fails:
  - loss_and_grads_of_zero_weights
  - loss_and_grads_of_any_network
"""
import numpy as np
import reference
from reference import *


def loss_and_grads(x, y, weights, biases, hidden):
    loss, dW, db = reference.loss_and_grads(x, y, weights, biases, hidden)
    m = np.shape(y)[1]
    return loss / m, [g / m for g in dW], [g / m for g in db]
