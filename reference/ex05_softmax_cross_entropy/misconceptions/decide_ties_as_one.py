"""
title:
  en: "Takes two equal winners for one"
  es: "Toma dos ganadoras iguales por una"
hint:
  en: "Leaving out the winner by its value leaves out all that equal it: leave it out by its place."
  es: "Quitar la ganadora por su valor quita a todas las que la igualan: quítala por su lugar."
fails:
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    o = np.asarray(outputs, dtype=np.float64)
    top = o.max()
    return int(o.argmax()) if top > high and (o[o != top] < low).all() else -1
