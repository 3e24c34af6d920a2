"""The first lines of a child where there is no zygote: `python boot_plain.py`, told over its input where to call back.

Level none on systems other than Linux: a process of its own, with what limits the system has, and no walls.
"""

import importlib.util
import json
import os
import socket
import sys
from contextlib import suppress

cfg = json.loads(sys.stdin.readline())
sock = socket.create_connection(("127.0.0.1", cfg["port"]))
sock.sendall(bytes.fromhex(cfg["token"]))
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)

with suppress(ImportError):  # Windows has no such limits
    import resource

    limits = cfg["limits"]
    for name, soft in (("CPU", limits["submission_cpu_seconds"]), ("FSIZE", limits["file_mb"] << 20),
                       ("NOFILE", limits["open_files"]), ("CORE", 0)):
        with suppress(OSError, ValueError):  # a system may not let them be so low
            hard = resource.getrlimit(getattr(resource, f"RLIMIT_{name}"))[1]
            resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (int(soft), hard))

here = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location(
    "_dlgrade_inside", os.path.join(here, "__init__.py"), submodule_search_locations=[here])
assert spec is not None and spec.loader is not None
package = importlib.util.module_from_spec(spec)
sys.modules["_dlgrade_inside"] = package
spec.loader.exec_module(package)

from _dlgrade_inside import runner  # type: ignore[import-not-found]  # noqa: E402

runner.serve(sock, os.path.realpath(cfg["folder"]), int(cfg["seed"]))
