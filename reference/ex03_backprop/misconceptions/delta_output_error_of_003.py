"""
title:
  en: "Follows 003: the error of an output is y - o"
  es: "Sigue a 003: el error de una salida es y - o"
hint:
  en: "003 takes the minus of the descent along in its error; where is that minus here?"
  es: "003 lleva el menos del descenso dentro de su error; ¿dónde está ese menos aquí?"
fails:
  - delta_output_points_at_the_output
  - delta_output_times_the_slope
  - delta_output_of_any_layer
  - delta_output_is_pure
"""
import reference
from reference import *


def delta_output(y, o, net, name):
    return -reference.delta_output(y, o, net, name)
