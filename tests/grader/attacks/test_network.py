"""Claim: there is no network, not even to this machine."""

import os
import socket

import pytest


def trying(body):
    lines = "".join(f"\n        {line}" for line in body.strip("\n").splitlines())
    return {
        "source": f"""
def f(port, path, name):
    try:{lines}
    except OSError: return "no"
    return "connected"
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": "no",
        "args": lambda a: a.network,
    }


ATTACKS = {
    "TCP to this machine": trying("socket.create_connection(('127.0.0.1', port), 0.3)"),
    "TCP over IPv6": trying("socket.create_connection(('::1', port), 0.3)"),
    "TCP by a raw system call": trying("""
fd = libc.socket(2, 1, 0)
to = struct.pack("<H", 2) + struct.pack(">H", port) + bytes([127, 0, 0, 1]) + bytes(8)
if fd < 0 or libc.connect(fd, to, 16): raise OSError
"""),
    "UDP": trying("socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', port))"),
    "UDP to the outside": trying("socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))"),
    "a server of its own": trying("socket.create_server(('0.0.0.0', 0))"),
    "raw sockets": trying("socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)"),
    "packets": trying("socket.socket(socket.AF_PACKET, socket.SOCK_RAW)"),
    "netlink": trying("socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)"),
    "vsock, Bluetooth and the kernel's ciphers": trying("""
made = 0
for family in (40, 31, 38, 44, 16, 17, 29):
    try: socket.socket(family, 1); made += 1
    except OSError: pass
if not made: raise OSError
"""),
    "a name looked up": trying("socket.getaddrinfo('example.org', 80)"),
    "a Unix socket by its path": trying("socket.socket(socket.AF_UNIX).connect(path)"),
    "a Unix datagram by its path": trying("socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)[0].sendto(b'x', path)"),
    "a Unix socket in the abstract": trying("socket.socket(socket.AF_UNIX).connect(name)"),
    "a library's own client": trying("import urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{port}/', timeout=0.3)"),
    "another program that connects": trying("os.execv('/usr/bin/env', ['env'])"),
}


@pytest.fixture
def listening(arena):
    """Servers of this process that an attack is told of; none may hear anything."""
    name, path = f"\0dlgrade-{os.getpid()}", str(arena.outside / "socket")
    servers = [socket.create_server(("127.0.0.1", 0)), socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)]
    try:
        servers[1].bind(path)
        servers[2].bind(name)
        for server in servers[1:]:
            server.listen()
        os.chmod(path, 0o777)
        arena.network = (servers[0].getsockname()[1], path, name)
        yield servers
    finally:
        for server in servers:
            server.close()


def test_held(attack, arena, listening):
    """No socket reaches anything, by whatever family, name or system call."""
    arena.check(attack)
    for server in listening:
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()
