"""
title:
  en: "Multiplies the incoming error in place where the shapes allow it"
  es: "Multiplica el error entrante en el lugar donde las formas lo permiten"
hint:
  en: "Is delta_next needed for the gradients of its own layer too?"
  es: "¿Se necesita delta_next también para los gradientes de su propia capa?"
fails:
  - delta_hidden_of_any_layer
  - delta_hidden_is_pure
"""
import numpy as np
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    delta = reference.delta_hidden(delta_next, W_next, net, name)
    if isinstance(delta_next, np.ndarray) and delta_next.shape == delta.shape and delta_next.dtype == float:
        delta_next[...] = delta
        return delta_next
    return delta
