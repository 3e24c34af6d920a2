"""
title:
  en: "Misprint of notes 002: slides the kernel unflipped and calls it a convolution"
  es: "Errata de los apuntes 002: desliza el kernel sin voltear y lo llama convolución"
hint:
  en: "The formula of the notes has f[n] g[x - n]: as one index rises, the other falls. What does a single bright point become, the kernel or its mirror image?"
  es: "La fórmula de los apuntes tiene f[n] g[x - n]: cuando un índice sube, el otro baja. ¿En qué se convierte un único punto brillante, en el kernel o en su imagen espejada?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
from reference import *


def convolve2d(image, kernel):
    return correlate2d(image, kernel)
