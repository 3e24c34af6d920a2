"""
title:
  en: "Prints the shape of the result"
  es: "Imprime la forma del resultado"
hint:
  en: "Is what helped while you were looking for a mistake still in the function?"
  es: "¿Sigue en la función lo que te ayudó a buscar un error?"
fails:
  - correlate2d_is_pure
"""
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    result = reference.correlate2d(image, kernel, stride, padding)
    print(result.shape)
    return result
