"""
title:
  en: "Flips with an index that lists do not know"
  es: "Voltea con un índice que las listas no conocen"
hint:
  en: "What does [[1, 2]][::-1, ::-1] say? Which line makes an array of the kernel?"
  es: "¿Qué dice [[1, 2]][::-1, ::-1]? ¿Qué línea hace un arreglo del kernel?"
fails:
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
from reference import *


def convolve2d(image, kernel):
    return correlate2d(image, kernel[::-1, ::-1])
