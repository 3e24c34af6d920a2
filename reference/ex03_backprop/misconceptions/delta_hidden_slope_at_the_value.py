"""
title:
  en: "Takes the slope at f(net) instead of at net"
  es: "Toma la pendiente en f(net) en lugar de en net"
hint:
  en: "What is `net`: what goes into the activation, or what comes out?"
  es: "¿Qué es `net`: lo que entra en la activación, o lo que sale?"
fails:
  - delta_hidden_times_the_slope
  - delta_hidden_of_any_layer
"""
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    return reference.delta_hidden(delta_next, W_next, reference.activation(name, net), name)
