"""
title:
  en: 'Takes names in small letters and with spaces around'
  es: 'Acepta nombres en minúsculas y con espacios alrededor'
hint:
  en: 'The contract names five gates; "and" is another name, and another name is a ValueError.'
  es: 'El contrato nombra cinco puertas; "and" es otro nombre, y otro nombre es un ValueError.'
fails:
  - gate_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    return right(name.strip().upper())
