"""What the pages show exists: commands, options, make targets, links; and every command is shown somewhere."""

import re
import shlex
from pathlib import Path

import click
import pytest

from dlgrade.cli.main import cli

ROOT = Path(__file__).parents[3]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
CONTEXT = click.Context(cli)
COMMANDS = {name: cli.get_command(CONTEXT, name) for name in cli.list_commands(CONTEXT)}
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def shown(page):
    """The command lines of a page: those after a prompt, and those in backquotes."""
    text = page.read_text(encoding="utf-8")
    lines = re.findall(r"^\s*\$ (.*)$", text, re.MULTILINE) + re.findall(r"`((?:dlgrade|make|pytest) [^`]*)`", text)
    return [shlex.split(line, comments=True) for line in lines]


@each_page
def test_shown_commands_exist(page):
    """Every dlgrade command and option on a page is one that the command line knows."""
    for words in shown(page):
        if words[0] != "dlgrade" or len(words) < 2 or words[1].startswith("-") or not words[1].islower():
            continue
        assert words[1] in COMMANDS, words
        options = {name for p in COMMANDS[words[1]].params for name in p.opts} | {"--help"}
        for word in words[2:]:
            if word.startswith("--"):
                assert word.partition("=")[0] in options, words


@each_page
def test_shown_make_targets_exist(page):
    """Every make target on a page is in the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for words in shown(page):
        if words[0] == "make":
            assert {w for w in words[1:] if w.isalpha()} <= targets, words


@each_page
def test_links_lead_somewhere(page):
    """Every relative link of a page is a file of the project."""
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_command_is_shown():
    """No command is without a word in README or docs."""
    mentioned = {words[1] for page in PAGES for words in shown(page) if words[0] == "dlgrade" and len(words) > 1}
    assert set(COMMANDS) <= mentioned
