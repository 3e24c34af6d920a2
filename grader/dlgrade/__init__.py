"""dlgrade: deep-learning exercises and the grader for them."""

__all__ = ["__version__"]

__version__ = "0.1.0"
