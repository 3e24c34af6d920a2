"""
title:
  en: "Misprint of notes 003: divides both sides by the same stride and forgets the box"
  es: "Errata de los apuntes 003: divide ambos lados por el mismo paso y olvida la caja"
hint:
  en: "800/40 = 20 boxes would begin at 0, 40, ..., 760. Does a box of 80 that begins at 760 lie inside the image? And is the stride down 40?"
  es: "800/40 = 20 cajas empezarían en 0, 40, ..., 760. ¿Una caja de 80 que empieza en 760 queda dentro de la imagen? ¿Y el paso hacia abajo es 40?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return width // stride_x, height // stride_x
