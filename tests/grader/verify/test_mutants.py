"""The mutants of a source: which there are, that each is a legal change, and that their ids last."""

import ast
import textwrap

import pytest

from dlgrade.verify.mutants import mutants_of
from dlgrade.verify.survivors import key, stanza

SOURCE = textwrap.dedent('''
    """A module."""
    from __future__ import annotations
    import numpy as np

    TABLE: list[int] = [0, 5]


    def f(x: np.ndarray | None, axis: int = -1) -> float:
        """Doc 1 + 1."""
        if x is None and not axis < 0:
            raise ValueError(f"no {x + 1}", 3)
        total = 0.5
        for row in x[1:]:
            total += float(row.sum(axis=axis, keepdims=True) * 2)
        with np.errstate(divide="ignore"):
            return np.where(x >= 0, total, -total)
''')


def ids(source):
    return [m.id for m in mutants_of(source)]


@pytest.mark.parametrize("id_", [
    "TABLE: TABLE = [{0 → 1}, 5]", "f: def f(x, axis={- → }1):", "f: if x is None {and (not axis < 0) → or not axis < 0}:",
    "f: if x is None and {(not axis < 0) → axis < 0}:", "f: if x is None and (not axis {< → <=} 0):",
    "f: if {x is None and (not axis < 0 → not (x is None and (not axis < 0)}):",
    "f: raise {ValueError → Exception}(f'no {x + 1}', 3)", "f: total = {0.5 → 1.5}", "f: for row in x[{1 → }:]:",
    "f: total {+= → -=} float(row.sum(axis=axis, keepdims=True) * 2)",
    "f: {total += float(row.sum(axis=axis, keepdims=True) * 2) → pass}",
    "f: total += float(row.sum(axis={axis → None}, keepdims=True) * 2)",
    "f: total += float(row.sum(axis=axis{, keepdims=True → }) * 2)",
    "f: total += float(row.sum(axis=axis, keepdims=True) {* → /} 2)",
    "f: return np.where(x >= 0, {total, - → -total, }total)",
    "f: return {np.where(x >= 0, total, -total) → None}", "f: return np.where(x {>= → >} 0, total, -total)",
])
def test_operators(id_):
    """Each operator makes its mutant, named by function, statement and change."""
    assert id_ in ids(SOURCE), "\n".join(ids(SOURCE))


def test_what_is_not_judged_is_not_mutated():
    """Docstrings, annotations, messages of exceptions, warnings and first assignments stay as they are."""
    for mutant in mutants_of(SOURCE):
        assert "Doc 1 + 1." in mutant.source
        assert "np.ndarray | None" in mutant.source
        assert "-> float" in mutant.source
        assert "divide='ignore'" in mutant.source
        assert "(f'no {x + 1}', 3)" in mutant.source or "{raise" in mutant.id or "{if" in mutant.id
        assert "total = 0.5 →" not in mutant.id


def test_mutants_are_different_legal_and_in_order():
    """No two mutants are the same program, none is the original, all compile, and every run gives the same list."""
    found = mutants_of(SOURCE)
    shapes = {ast.dump(ast.parse(m.source)) for m in found}
    assert len(shapes) == len(found) == len(set(ids(SOURCE)))
    assert ast.dump(ast.parse(SOURCE)) not in shapes
    assert found == mutants_of(SOURCE)


def test_ids_last():
    """Lines and comments added elsewhere, and other functions, leave the ids as they are."""
    edited = SOURCE.replace("TABLE:", "# a remark\ndef g(y):\n    return y + 1\n\n\nTABLE:").replace(
        "  total = 0.5", "  total  =  0.5  # half")
    assert [i for i in ids(edited) if not i.startswith("g:")] == ids(SOURCE)


def test_a_repeated_statement_has_numbered_ids():
    """The same change in two equal statements of a function has two ids."""
    found = ids("def f(x):\n    x += 1\n    x += 1\n    return x\n")
    assert {"f: x {+= → -=} 1", "f: x {+= → -=} 1 (2)"} <= set(found)


def test_a_stanza_reads_back(tmp_path):
    """The entry that is printed for a survivor is legal YAML once it has a reason, whatever the code holds."""
    from dlgrade.verify.survivors import read_survivors

    mutants = ids("def f(x):\n    return {'a: #b': [x, \"it's\"]}['a: #b'][0] + 1\n")
    file = tmp_path / "survivors.yaml"
    file.write_text("".join(stanza(m).replace("reason: ''", "reason: because") for m in mutants), encoding="utf-8")
    assert list(read_survivors(file, "survivors.yaml")) == [key(m) for m in mutants]
