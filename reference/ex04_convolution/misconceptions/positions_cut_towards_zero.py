"""
title:
  en: "Cuts towards zero where it should round down"
  es: "Corta hacia cero donde debe redondear hacia abajo"
hint:
  en: "What is int(-1/3), and what is floor(-1/3)? How many positions has a box one pixel too wide?"
  es: "¿Cuánto es int(-1/3) y cuánto floor(-1/3)? ¿Cuántas posiciones tiene una caja un píxel demasiado ancha?"
fails:
  - window_positions_counts_the_places
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return (max(0, int((width - box_width) / stride_x) + 1), max(0, int((height - box_height) / stride_y) + 1))
