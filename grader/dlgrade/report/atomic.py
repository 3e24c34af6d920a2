"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from dlgrade.errors import GraderFault

__all__ = ["replace_text"]


def replace_text(path: Path, text: str) -> None:
    """Write `text` as UTF-8 to `path` through a temporary file beside it. Lone surrogates become visible escapes.

    Raises GraderFault where the disk is full or the folder may not be written; what was there before still is.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
        os.replace(temporary, path)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError):
            raise GraderFault("{file} cannot be written: {reason}. What was written before is kept; put that right and run the "
                              "same command again.", file=path, reason=error.strerror or error) from None
        raise
