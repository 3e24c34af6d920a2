"""
title:
  en: "Treats leaky_relu as relu on the way back"
  es: "Trata a leaky_relu como relu en el camino de vuelta"
hint:
  en: "What is leaky_relu for, if nothing comes back below 0?"
  es: "¿Para qué sirve leaky_relu, si debajo de 0 no vuelve nada?"
fails:
  - delta_hidden_times_the_slope
  - delta_hidden_of_any_layer
"""
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    return reference.delta_hidden(delta_next, W_next, net, "relu" if name == "leaky_relu" else name)
