"""
title:
  en: "Transposes only where the shapes insist on it"
  es: "Traspone sólo donde las formas obligan"
hint:
  en: "Which of the two products is right for a square W_next, where both fit?"
  es: "¿Cuál de los dos productos es el correcto con W_next cuadrada, donde los dos encajan?"
fails:
  - delta_hidden_is_the_transpose
  - delta_hidden_of_any_layer
"""
import numpy as np
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    W = np.asarray(W_next, dtype=float)
    return reference.delta_hidden(delta_next, W.T if W.shape[0] == W.shape[1] else W, net, name)
