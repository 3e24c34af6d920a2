"""
title:
  en: "Written for one example"
  es: "Escrita para un solo ejemplo"
hint:
  en: "In a batch, is each row multiplied by the weights, or each column?"
  es: "En un lote, ¿se multiplica por los pesos cada fila, o cada columna?"
fails:
  - delta_hidden_is_the_transpose
  - delta_hidden_times_the_slope
  - delta_hidden_of_any_layer
  - delta_hidden_is_pure
"""
import numpy as np
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    return np.dot(np.asarray(W_next), np.asarray(delta_next)) * reference.activation_grad(name, net)
