"""The first lines of a zygote: `python boot.py FD`. Loads this folder as a package under a name nobody else uses.

The configuration comes over the socket: what stands on a command line can be read by everybody on the machine.
"""

import importlib.util
import json
import os
import socket
import sys

control = socket.socket(fileno=int(sys.argv[1]))
cfg = json.loads(control.recv(1 << 20))
sys.argv = [""]
sys.path[:] = cfg["path"]

here = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location(
    "_dlgrade_inside", os.path.join(here, "__init__.py"), submodule_search_locations=[here])
assert spec is not None and spec.loader is not None
package = importlib.util.module_from_spec(spec)
sys.modules["_dlgrade_inside"] = package
spec.loader.exec_module(package)

from _dlgrade_inside import zygote  # type: ignore[import-not-found]  # noqa: E402

zygote.main(cfg, control)
