"""`python -m dlgrade`."""

from dlgrade.cli.main import main

main()
