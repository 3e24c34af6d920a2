"""Claim: the system calls that would lead out are shut, whoever the grader runs as."""


def calling(*tries, **more):
    lines = "".join(f"\n    attempt(lambda: {line})" for line in tries)
    return dict(
        source=f"""
done = []
def attempt(what):
    try: result = what()
    except (OSError, ValueError): return
    if not (isinstance(result, list) and result[0] == -1) and result != -1: done.append(result)
def f(pid, path):{lines}
    return done
def g(): return 1
""",
        outcome={"Returned", "Unsupported"},
        value=[],
        args=lambda a: (a.pid, str(a.canary)),
        **more,
    )


ATTACKS = {
    "ptrace": calling("syscall(101, 16, pid, 0, 0)", "syscall(101, 0x4206, 1, 0, 0)", "libc.ptrace(0, 0, 0, 0)"),
    "another process's memory": calling(
        "syscall(310, pid, 0, 0, 0, 0, 0)",
        "syscall(311, 1, 0, 0, 0, 0, 0)",
        "open('/proc/1/mem', 'wb')",
        "open(f'/proc/{pid}/mem', 'rb')",
        "syscall(440, 3, 0, 0, 4, 0)",
    ),
    "another process's descriptors": calling(
        "syscall(438, os.pidfd_open(os.getppid() or pid), 1, 0)", "syscall(312, pid, 1, 0, 0, 0)"
    ),
    "signals to the grader and its zygote": calling(
        "os.kill(pid, 0)", "os.kill(os.getppid(), 0) if os.getppid() else -1", "signal.pidfd_send_signal(os.pidfd_open(pid), 0)"
    ),
    "new namespaces": calling(
        "libc.unshare(0x10000000)",
        "libc.unshare(0x20000)",
        "libc.unshare(0x40000000)",
        "libc.setns(3, 0)",
        "syscall(56, 0x10000000 | 17, 0, 0, 0, 0)",
        "syscall(56, 0x20000 | 17, 0, 0, 0, 0)",
        "syscall(435, bytes(88), 88)",
    ),
    "mounts": calling(
        "libc.mount(b'none', b'/tmp', b'tmpfs', 0, None)",
        "libc.umount2(b'/proc', 2)",
        "syscall(428, -100, b'/', 1)",
        "syscall(430, b'tmpfs', 0)",
        "syscall(442, -100, b'/', 0, 0, 0)",
        "syscall(155, b'.', b'.')",
    ),
    "another root": calling("os.chroot('.')", "os.chroot('/')", "syscall(304, -100, bytes(8), 0)"),
    "another user": calling(
        "os.setuid(0) if os.getuid() else -1",
        "os.setgroups([0, 27])",
        "os.setresuid(1, 1, 1)",
        "syscall(126, struct.pack('Ii', 0x20080522, 0), struct.pack('6I', *[2**32 - 1] * 6))",
    ),
    "keys": calling("syscall(250, 0, -3, 1)", "syscall(248, b'user', b'k', b'x', 1, -3)", "syscall(249, b'user', b'k', 0, -3)"),
    "programs in the kernel": calling(
        "syscall(321, 0, bytes(128), 128)",
        "syscall(321, 5, bytes(128), 128)",
        "syscall(298, bytes(128), 0, -1, -1, 0)",
        "syscall(323, 0)",
        "syscall(323, 1)",
    ),
    "memory files, executable": calling("libc.memfd_create(b'x', 0)", "syscall(447, 0)", "os.memfd_create('x')"),
    "io_uring": calling("syscall(425, 8, bytes(120))", "syscall(426, 3, 1, 0, 0, 0, 0)", "syscall(427, 3, 0, 0, 0)"),
    "limits of others": calling(
        "__import__('resource').prlimit(pid, 7, (1, 1))",
        "__import__('resource').prlimit(1, 7)",
        "os.setpriority(os.PRIO_PROCESS, pid, 19)",
        "os.sched_setaffinity(pid, [0])",
    ),
    "another program": calling(
        "os.execv('/bin/sh', ['sh'])",
        "os.execv('/proc/self/exe', ['python'])",
        "os.execve(sys.executable, ['python'], {})",
        "syscall(322, 3, b'', 0, 0, 0x1000)",
        "__import__('subprocess').run(['true'])",
        "os.posix_spawn('/bin/sh', ['sh'], {})",
    ),
    "an executable of its own": calling(
        "[open('x', 'wb').write(open(sys.executable, 'rb').read(9)), os.execv('./x', ['x'])]",
        "[open('s', 'w').write('#!/bin/sh'), os.execv('./s', ['s'])]",
    ),
    "files by handle": calling(
        "syscall(303, -100, path.encode(), bytes(136), bytes(8), 0)", "syscall(304, -100, bytes(136), 0)"
    ),
    "devices": calling(
        "os.mknod('d', 0o60600, os.makedev(8, 0))",
        "os.mknod('m', 0o20600, os.makedev(1, 1))",
        "open('/dev/mem', 'rb')",
        "open('/dev/kmsg', 'rb')",
        "open('/dev/tty', 'w')",
        "open('/dev/fuse', 'rb')",
        "open('/dev/kvm', 'rb')",
        "__import__('fcntl').ioctl(0, 0x5412, b'x')",
    ),
    "the machine": calling(
        "syscall(169, -18751827, 672274793, 0, 0)",
        "syscall(175, b'', 0, b'')",
        "syscall(313, 0, b'', 0)",
        "syscall(170, b'evil', 4)",
        "syscall(227, 0, bytes(16))",
        "syscall(163, b'x')",
        "syscall(246, 0, 0, 0, 0)",
    ),
    "kernel settings": calling(
        "open('/proc/sys/kernel/core_pattern', 'w')",
        "open('/proc/sysrq-trigger', 'w')",
        "open('/sys/kernel/uevent_helper', 'w')",
        "open('/proc/self/oom_score_adj', 'w').write('-1000')",
        "open('/proc/self/uid_map', 'w').write('0 0 1')",
    ),
    "made dumpable again": calling(
        "[libc.prctl(4, 1, 0, 0, 0), open('/proc/self/oom_score_adj', 'w').write('0')] and open('/proc/1/root' + path)",
        "open('/proc/self/root/../' + path)",
    ),
    "calls newer than the filter": calling(
        "syscall(463, -100, path.encode(), 0, b'user.x', bytes(16), 16)",
        "syscall(467, -100, path.encode(), 0)",
        "syscall(1000)",
        "syscall(0x40000000 | 39)",
    ),
    "the filter taken off": calling("libc.prctl(22, 0, 0, 0, 0)", "syscall(317, 0, 0, 0)", "libc.prctl(38, 0, 0, 0, 0)"),
    "the 32-bit door": {
        "source": """
import mmap
def f():
    code = bytes.fromhex("b814000000cd80c3")  # mov eax, 20 (getpid in the 32-bit table); int 0x80; ret
    m = mmap.mmap(-1, 4096, prot=7); m.write(code)
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(m)))()
def g(): return 1
""",
        "outcome": {"Crashed", "Raised"},
    },
}


def test_held(attack, arena):
    """Tracing, namespaces, mounts, privileges, keys, programs and devices are refused at every level that has a filter."""
    arena.check(attack)
