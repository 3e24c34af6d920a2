"""What did you mean?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.course.names import nearest, printable

IDS = ("ex01_threshold_neuron", "ex05_softmax_cross_entropy", "ex08_vae_kl")


@pytest.mark.parametrize(("word", "found"), [
    ("ex05_sofmax", "ex05_softmax_cross_entropy"), ("softmax", "ex05_softmax_cross_entropy"), ("ex8_vae", "ex08_vae_kl"),
    ("NEURON", "ex01_threshold_neuron"), ("ex01_treshold_neuron", "ex01_threshold_neuron"),
])
def test_the_likeliest_comes_first(word, found):
    """A slip, a part and another case find the name that was meant."""
    assert nearest(word, IDS)[0] == found


@pytest.mark.parametrize("word", ["", "q", "zzzzzz", "?" * 10_000])
def test_nothing_near(word):
    """What resembles nothing gets no suggestion."""
    assert nearest(word, IDS) == ()


@given(st.text(), st.lists(st.text()), st.integers(1, 3))
def test_suggestions_are_candidates(word, candidates, limit):
    """Only candidates are suggested, each once, at most as many as asked for; a candidate itself comes first."""
    found = nearest(word, candidates, limit)
    assert len(found) <= limit and len(set(found)) == len(found) and set(found) <= set(candidates)


@given(st.text(st.characters()))
def test_printable(text):
    """Whatever a user wrote, what a message repeats is short and cannot move the cursor."""
    shown = printable(text)
    assert shown.isprintable() and len(shown) <= 600
    if text.isprintable() and len(text) <= 60:
        assert shown == text
