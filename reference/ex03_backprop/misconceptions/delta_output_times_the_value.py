"""
title:
  en: "Multiplies by f(net), not by f'(net)"
  es: "Multiplica por f(net), no por f'(net)"
hint:
  en: "Which of your two activation functions does the chain rule ask for?"
  es: "¿Cuál de tus dos funciones de activación pide la regla de la cadena?"
fails:
  - delta_output_points_at_the_output
  - delta_output_times_the_slope
  - delta_output_of_any_layer
  - delta_output_is_pure
"""
import numpy as np
import reference
from reference import *


def delta_output(y, o, net, name):
    return (np.asarray(o, dtype=float) - y) * reference.activation(name, net)
