"""
title:
  en: "Puts the new arrays into the list that it was given"
  es: "Pone los arreglos nuevos en la lista que recibió"
hint:
  en: "You made new arrays: did you also make a new list?"
  es: "Creaste arreglos nuevos: ¿creaste también una lista nueva?"
fails:
  - sgd_step_is_pure
"""
import reference
from reference import *


def sgd_step(params, grads, learning_rate):
    params[:] = reference.sgd_step(params, grads, learning_rate)
    return params
