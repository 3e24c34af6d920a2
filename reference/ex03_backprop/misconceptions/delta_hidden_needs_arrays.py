"""
title:
  en: "Takes for granted that the weights are an array"
  es: "Da por hecho que los pesos son un arreglo"
hint:
  en: "Does a list have a transpose?"
  es: "¿Tiene traspuesta una lista?"
fails:
  - delta_hidden_of_any_layer
  - delta_hidden_is_pure
"""
import numpy as np
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    return np.asarray(delta_next) @ W_next.T * reference.activation_grad(name, net)
