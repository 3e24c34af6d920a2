"""
title:
  en: "Takes the outputs first and the targets second"
  es: "Recibe primero las salidas y después los blancos"
hint:
  en: "In which order do mse and delta_output take y and o?"
  es: "¿En qué orden reciben mse y delta_output a y y a o?"
fails:
  - delta_output_points_at_the_output
  - delta_output_times_the_slope
  - delta_output_of_any_layer
  - delta_output_is_pure
"""
import reference
from reference import *


def delta_output(o, y, net, name):
    return reference.delta_output(y, o, net, name)
