"""The scanner of cells, held against the parser of Python."""

import ast
import sysconfig
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.submission.scan import ipython_syntax, lines_of, only_sets_up

LIBRARY = Path(sysconfig.get_path("stdlib"))
MODULES = ["argparse", "ast", "dataclasses", "difflib", "doctest", "inspect", "smtplib", "tarfile", "textwrap", "turtle"]


@pytest.mark.parametrize("name", MODULES)
def test_statements_start_where_python_says(name):
    """In real modules every statement starts on a line that the scanner names, none within a string does, and no line is taken
    for a magic."""
    source = (LIBRARY / f"{name}.py").read_text(encoding="utf-8")
    with warnings.catch_warnings(action="ignore"):
        tree = ast.parse(source)
    lines = {line.number: line for line in lines_of(source)}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            assert lines[node.lineno].starts
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not any(lines[n].starts for n in range(node.lineno + 1, node.end_lineno + 1))
    assert ipython_syntax(source) is None


@given(st.text("ab=%!?'\"\\#()[]{}\n :.", max_size=60))
def test_any_text_has_its_lines(source):
    """The lines, joined, are the text, whatever quotes and brackets are left open."""
    assert "\n".join(line.text for line in lines_of(source)) == source


@given(st.text("ab=%!?'\"\\#()[]{}\n :.", max_size=60))
def test_what_python_parses_is_no_magic(source):
    """No valid Python is taken for IPython's."""
    try:
        with warnings.catch_warnings(action="ignore"):
            ast.parse(source)
    except SyntaxError:
        return
    assert ipython_syntax(source) is None


@pytest.mark.parametrize(("source", "expected"), [
    ("import os\nfrom a import b\nx = 1\ny: int = 2\n'''doc'''", True),
    ("def f():\n    assert 0\nclass C: pass\n@f\nasync def g(): 1", True),
    ("x = f(\n  1)\n# done", True), ("f()", False), ("assert x == 1", False), ("x == 1", False), ("if x: y = 1", False),
    ("for i in x: pass", False), ("importer()", False),
])
def test_setting_up_is_told_from_testing(source, expected):
    """Cells that import, define and assign set up; cells that call, assert or branch do more."""
    assert only_sets_up(source) is expected
