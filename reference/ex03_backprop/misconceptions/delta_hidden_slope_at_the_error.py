"""
title:
  en: "Takes the slope at the error that came back"
  es: "Toma la pendiente en el error que volvió"
hint:
  en: "At which point was the activation evaluated on the way forward?"
  es: "¿En qué punto se evaluó la activación en el camino de ida?"
fails:
  - delta_hidden_times_the_slope
  - delta_hidden_of_any_layer
"""
import reference
from reference import *


def delta_hidden(delta_next, W_next, net, name):
    back = reference.delta_hidden(delta_next, W_next, net, "identity")
    return back * reference.activation_grad(name, back)
