"""
title:
  en: "Multiplies by f(net), not by f'(net)"
  es: "Multiplica por f(net), no por f'(net)"
hint:
  en: "Which of your two activation functions does the chain rule ask for?"
  es: "¿Cuál de tus dos funciones de activación pide la regla de la cadena?"
fails:
  - delta_hidden_is_the_transpose
  - delta_hidden_times_the_slope
  - delta_hidden_of_any_layer
  - delta_hidden_is_pure
"""
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    return reference.delta_hidden(delta_next, W_next, net, "identity") * reference.activation(name, net)
