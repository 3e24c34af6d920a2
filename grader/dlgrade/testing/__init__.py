"""What the author of properties needs: assertions by value, strategies for inputs, the purity law.

    from dlgrade.testing import assert_close, quarters, vectors
"""

from dlgrade.properties.failures import WrongAnswer
from dlgrade.properties.student import Student, StudentFunction
from dlgrade.testing.asserts import (
    assert_close,
    assert_exact,
    assert_raises,
    numeric,
    require,
    unpack,
)
from dlgrade.testing.purity import assert_pure
from dlgrade.testing.strategies import KINDS, as_kind, kinds, matrices, quarters, vectors

__all__ = [
    "KINDS", "Student", "StudentFunction", "WrongAnswer", "as_kind", "assert_close", "assert_exact", "assert_pure",
    "assert_raises", "kinds", "matrices", "numeric", "quarters", "require", "unpack", "vectors",
]
