"""Notebooks: joined into a module line by line, or refused by cell and line."""

import json
import types

import pytest

from dlgrade.submission.notebook import to_module


@pytest.fixture
def hand_in(folder):
    """Writes a notebook as the only file of the hand-in; gives the folder."""
    def write(raw):
        (folder / "softmax.ipynb").write_bytes(raw)
        return folder

    return write


def nbgrader(source, **marks):
    return {"cell_type": "code", "metadata": {"nbgrader": marks}, "source": source, "outputs": []}


def run(module):
    made = types.ModuleType("softmax")
    exec(compile(module, "softmax.py", "exec", dont_inherit=True), made.__dict__)
    return made


def test_code_cells_are_joined_in_order(notebook):
    """Code cells follow each other, each below its number on the page; texts, blank cells and outputs leave nothing."""
    text = {"cell_type": "markdown", "metadata": {}, "source": "# %s !ls"}
    raw = notebook("a = 1", text, "  \n ", {"cell_type": "raw", "source": "x"}, ["b = a\n", "c = b"])
    assert to_module(raw, "x.ipynb") == b"# made from a notebook\n# --- cell 1\na = 1\n# --- cell 5\nb = a\nc = b\n"


def test_format_3_is_read(hand_in, read):
    """The format of before 2015, whose cells lie in worksheets, is read."""
    cells = [{"cell_type": "code", "input": ["a = 1\n", "b = 2"], "language": "python"},
             {"cell_type": "heading", "source": "x"}]
    raw = json.dumps({"nbformat": 3, "worksheets": [{"cells": cells}, {"cells": cells}]}).encode()
    assert read(hand_in(raw)).files["softmax.py"].count(b"a = 1\nb = 2") == 2


def test_a_byte_order_mark_and_windows_line_ends_are_taken_off(hand_in, read, notebook):
    """A notebook saved with a BOM, or cells with CR LF, give the same module."""
    plain = read(hand_in(notebook("a = 1\nb = 2"))).files
    assert read(hand_in(b"\xef\xbb\xbf" + notebook("a = 1\r\nb = 2\r\n"))).files == plain


@pytest.mark.parametrize("code", [
    "%matplotlib inline", "%%time\nx = 1", "!pip install x", "x = !ls", "files = %sx ls", "?print", "print?", "print??  # help",
    "def f():\n    %time 1", "x = '''a\n''' \n%cd", "y = (1,\n2)\n!ls",
])
def test_what_is_not_python_is_refused_by_cell_and_line(hand_in, refused, notebook, code):
    """Magics, shell lines and requests for help are named with cell and line, not run and not passed over."""
    message = refused(hand_in(notebook("a = 1", code)), "softmax.ipynb")
    line = next(n for n, text in enumerate(code.split("\n"), 1) if set(text.partition("#")[0]) & set("%!?"))
    assert f"cell 2, line {line}:" in message


def test_lines_are_counted_as_jupyter_counts_them(hand_in, refused, notebook):
    """Blank lines at the top of a cell count."""
    assert "cell 1, line 3" in refused(hand_in(notebook("\n\n%cd")), "softmax.ipynb")


@pytest.mark.parametrize("code", [
    "x = 7 % 4", "x = (7\n% 4)", "x = [7\n% 4][0]", "x = 7 \\\n% 4", "x = len('''\n%matplotlib\n!ls\nwhy?''') * 0 + 3",
    "x = 3  # really?", "s = 'why?'\nx = 3", 's = "\\\n%d"\nx = 3', "x = 3 if 3 != 4 else 0", "s = '%d' % 3\nx = int(s)",
    "x = 3\n# %matplotlib inline\n# !ls", "s = '#'\nx = 3 # ?", "s = '\\\\'\nx = '\\''\nx = 3",
])
def test_what_only_looks_like_a_magic_is_python(notebook, code):
    """A modulo at the start of a line within brackets, and %, ! and ? in strings and comments, are kept as they are."""
    assert run(to_module(notebook(code), "x.ipynb")).x == 3


def test_imports_from_the_future_move_to_the_top(notebook):
    """They are legal in any cell and in a module only first; the lines below keep their numbers."""
    raw = notebook("import os", "from __future__ import annotations  # new\nx: Undefined = 1",
                   "from __future__ import annotations, division\ns = '''\nfrom __future__ import nothing\n'''")
    module = to_module(raw, "x.ipynb")
    first, *rest = module.decode().split("\n")
    assert first == "from __future__ import annotations; from __future__ import annotations, division"
    assert rest[2:5] == ["# --- cell 2", "# from __future__ import annotations  # new", "x: Undefined = 1"]
    assert run(module).s == "\nfrom __future__ import nothing\n"


def test_a_hundred_thousand_imports_from_the_future_are_joined(notebook):
    """So many distinct ones do not hold the grader up."""
    to_module(notebook("\n".join(f"from __future__ import a{n}" for n in range(100_000))), "x.ipynb")


def test_the_instructors_tests_are_left_out(notebook):
    """nbgrader's graded and locked cells do not run; the student's answers and locked preparations do."""
    raw = notebook(
        nbgrader("def softmax(z): return z", grade=False, solution=True, locked=False),
        nbgrader("assert False, 'graded'", grade=True, solution=False, locked=True),
        nbgrader("print('shown')", grade=False, solution=False, locked=True),
        nbgrader("import math\n\n@property\ndef given(x):\n    return x\nN: int = 3", grade=False, solution=False, locked=True),
        nbgrader("def manual(): pass", grade=True, solution=True, locked=False))
    module = to_module(raw, "x.ipynb").decode()
    assert all(kept in module for kept in ("softmax", "import math", "given", "N: int", "manual"))
    assert "assert" not in module and "print" not in module


@pytest.mark.parametrize("metadata", [
    None, 3, [], "nbgrader", {"nbgrader": None}, {"nbgrader": [1]}, {"nbgrader": "grade"},
    {"nbgrader": {"grade": None, "locked": []}},
    {"nbgrader": {"solution": {"x": 1}, "grade": True}}, {"nbgrader": {"locked": True, "schema_version": 1e999}},
])
def test_crafted_metadata_do_no_harm(notebook, metadata):
    """Metadata of wrong types are no metadata."""
    raw = notebook({"cell_type": "code", "metadata": metadata, "source": "x = 1"}, metadata=metadata)
    assert run(to_module(raw, "x.ipynb")).x == 1


def test_a_locked_cell_that_is_slow_to_scan_is_scanned(notebook):
    """Half a million spaces in a cell marked as locked do not hold the grader up."""
    raw = notebook(nbgrader("x:" + " " * 500_000, locked=True), "y = 1")
    assert b"y = 1" in to_module(raw, "x.ipynb")


@pytest.mark.parametrize(("raw", "why"), [
    (b"", "line 1"),
    (b"{", "line 1"),
    (b"print('hello')", "not JSON"),
    (b"\n\n<!DOCTYPE html>", "line 3"),
    (b"[" * 100_000, "nested too deeply"),
    (b'{"cells": ' + b'{"a":' * 100_000, "nested too deeply"),
    (b'{"nbformat": ' + b"9" * 5000 + b"}", "number that is too long"),
    (b"[]", "not an object"), (b"null", "not an object"), (b'"cells"', "not an object"),
    (b"{}", "no list of cells"), (b'{"nbformat": 4, "cells": {}}', "no list of cells"),
    (b'{"nbformat": 3}', "no list of cells"),
    (b'{"nbformat": 3, "worksheets": [{"cells": 1}]}', "no list of cells"),
    (b'{"nbformat": 5, "cells": []}', "nbformat 4"), (b'{"nbformat": [4], "cells": []}', "nbformat 4"),
    (b'{"nbformat": true, "cells": []}', "nbformat 4"), (b'{"nbformat": "4", "cells": []}', "nbformat 4"),
    (b'{"cells": [1]}', "cell 1 is not an object"),
    (b'{"cells": [{"cell_type": "code", "source": 1}]}', "source of cell 1"),
    (b'{"cells": [{"cell_type": "code", "source": ["a", 1]}]}', "source of cell 1"),
    (b'{"cells": [{"cell_type": "code", "source": "x\\u0000"}]}', "cell 1 holds characters"),
    (b'{"cells": [{"cell_type": "code", "source": "\\ud800"}]}', "cell 1 holds characters"),
    (b'{"cells": [{"cell_type": ["code"], "source": "x"}]}', "no code"),
    (b'{"cells": []}', "no code"),
    (b'{"x":\n "\xff"}', "line 2 is not UTF-8"),
    ('{"cells": []}'.encode("utf-16"), "not UTF-8"),
])
def test_what_is_not_a_notebook_is_refused(hand_in, refused, raw, why):
    """Whatever is not JSON, not a notebook or bound to exhaust the reader is refused with the reason."""
    assert why in refused(hand_in(raw), "softmax.ipynb")


def test_a_comment_in_the_first_cell_declares_no_encoding(notebook):
    """A coding line in a cell does not change how the module, which is UTF-8, is read."""
    assert run(to_module(notebook("# -*- coding: latin-1 -*-\nx = 'ñ'"), "x.ipynb")).x == "ñ"


def test_code_for_the_sandbox_to_judge_is_kept(notebook):
    """Code that is no Python, or ends in the middle of a string, is not judged here."""
    assert b"def (" in to_module(notebook("def (\n  '''", "x = 1"), "x.ipynb")
