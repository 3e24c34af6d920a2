"""
title:
  en: "Divides by the sum of the weights"
  es: "Divide por la suma de los pesos"
hint:
  en: "What is the sum of the weights of an edge detector? Who asked for weights that add up to 1?"
  es: "¿Cuánto suman los pesos de un detector de bordes? ¿Quién pidió pesos que sumen 1?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    total = np.sum(np.asarray(kernel, dtype=float))
    return reference.correlate2d(image, kernel, stride, padding) / (total if total else 1.0)
