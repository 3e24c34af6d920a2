"""A student's id becomes one safe component of a path."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.report.paths import from_component, report_url, safe_component

TRICKY = st.text(st.sampled_from("./%~ \\aA:\x00é\u0301CON"), max_size=8)
NAMES = st.text(st.characters(codec=None), max_size=40) | TRICKY


@pytest.mark.parametrize("name", ["ana", "María José Núñez", "李伟", "a.b-c_d", "x2 y"])
def test_ordinary_names_stay(name: str) -> None:
    """Letters with or without accents, digits, space, dot, hyphen and underscore are kept."""
    assert safe_component(name) == name


@given(NAMES)
def test_safe_and_reversible(name: str) -> None:
    """Whatever the id, the component is a plain file name from which the id can be read back."""
    safe = safe_component(name)
    assert safe and safe not in {".", ".."} and safe[0] not in ". " and safe[-1] not in ". "
    assert not set(safe) & set('/\\:*?"<>|\x00\n')
    assert len(safe.encode()) <= 150
    if "~" not in safe:
        assert from_component(safe) == name


@given(NAMES, NAMES)
def test_two_names_never_meet(one: str, other: str) -> None:
    """Two ids never share a component."""
    assert (safe_component(one) == safe_component(other)) == (one == other)


@pytest.mark.parametrize("name", ["CON", "nul", "com1.txt", "LPT9"])
def test_devices_of_windows(name: str) -> None:
    """A name that Windows keeps for a device is changed."""
    assert safe_component(name).startswith("%")


def test_long_names_end_in_a_hash(tmp_path: Path) -> None:
    """Ids longer than a file system takes differ by their hash."""
    first, second = safe_component("é" * 500 + "1"), safe_component("é" * 500 + "2")
    assert first != second
    (tmp_path / first).mkdir()


def test_composed_and_decomposed_letters_differ() -> None:
    """Two spellings of one accent stay two components, also where a file system would merge them."""
    assert safe_component("e\u0301") == "e%CC%81" != safe_component("é")


def test_url_of_a_hostile_name() -> None:
    """A link holds the escaped component, escaped once more for the address."""
    url = report_url("../a b?#'\"", "ex01")
    assert url == "reports/%252E.%252Fa%20b%253F%2523%2527%2522/ex01.html"
