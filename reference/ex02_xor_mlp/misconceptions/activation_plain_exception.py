"""
title:
  en: 'Raises a plain Exception'
  es: 'Lanza una Exception a secas'
hint:
  en: 'Can the caller catch what you raise with `except ValueError`?'
  es: '¿Puede quien llama atrapar lo que lanzas con `except ValueError`?'
fails:
  - activation_refuses_other_names
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    try:
        return right(name, z)
    except ValueError:
        raise Exception(f"unknown: {name}") from None
