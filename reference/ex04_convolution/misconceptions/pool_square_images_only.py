"""
title:
  en: "Takes the height for the width"
  es: "Toma el alto por el ancho"
hint:
  en: "How many windows lie side by side in an image of 4×5 or 5×4?"
  es: "¿Cuántas ventanas van una al lado de la otra en una imagen de 4×5 o de 5×4?"
fails:
  - pool2d_of_blocks
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    side = min(result.shape[-2:])
    return result[..., :side, :side]
