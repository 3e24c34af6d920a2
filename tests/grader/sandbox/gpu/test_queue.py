"""One at a time on a GPU, among processes that know nothing of one another; whoever dies gives it up."""

import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from dlgrade.errors import SandboxFault
from dlgrade.sandbox.gpu.queue import Lane, free_first, runtime_folder


def grader(folder, body):
    """Another process, with `lane` on GPU-a; it writes lines and reads them."""
    code = f"from pathlib import Path\nimport sys, time\nfrom dlgrade.sandbox.gpu.queue import Lane\n" \
           f"lane = Lane(Path({str(folder)!r}), 'GPU-a')\ndef say(word): print(word, flush=True)\n" + textwrap.dedent(body)
    return subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def holder(lock_folder):
    process = grader(lock_folder, "lane.take(); say('mine'); sys.stdin.readline(); lane.leave(); sys.stdin.readline()")
    assert process.stdout.readline() == "mine\n"
    yield process
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def test_the_second_waits(lock_folder, holder):
    """While one has the GPU nobody else gets it; when he leaves, the next one does."""
    lane = Lane(lock_folder, "GPU-a")
    assert not lane.try_take() and not lane.held
    holder.stdin.write("\n")
    holder.stdin.flush()
    waits = []
    lane.take(lambda: waits.append(1))
    assert lane.held
    lane.leave()
    assert not lane.held


def test_a_killed_holder_gives_it_up(lock_folder, holder):
    """kill -9 of the holder frees the GPU for the one who waits."""
    lane = Lane(lock_folder, "GPU-a")
    waits = []

    def kill():
        waits.append(1)
        os.kill(holder.pid, signal.SIGKILL)

    lane.take(kill)
    assert lane.held and waits == [1]
    lane.leave()


def test_other_gpus_are_other_queues(lock_folder, holder):
    """A taken GPU holds up nobody on another."""
    lane = Lane(lock_folder, "GPU-b")
    assert lane.try_take()
    lane.leave()


def test_who_comes_again_comes_after_who_waited(lock_folder):
    """A grader that takes the GPU again and again lets one who waits have it in between."""
    greedy = grader(lock_folder, """
        lane.take(); say("mine"); sys.stdin.readline()
        turns = 0
        while True:
            time.sleep(0.02)
            lane.leave()
            lane.take()
            turns += 1
            say(turns)
    """)
    try:
        assert greedy.stdout.readline() == "mine\n"
        other = grader(lock_folder, "say('ready'); lane.take(); say('mine'); time.sleep(0.3); lane.leave()")
        assert other.stdout.readline() == "ready\n"
        time.sleep(0.3)  # it stands at the gate by now
        greedy.stdin.write("\n")
        greedy.stdin.flush()
        assert other.stdout.readline() == "mine\n"
        assert other.wait(10) == 0
        assert greedy.stdout.readline() == "1\n"
    finally:
        greedy.kill()
        greedy.wait()
        greedy.stdin.close()
        greedy.stdout.close()
        other.stdout.close()
        other.stdin.close()


def test_two_graders_never_at_once(lock_folder):
    """Four processes count to a hundred in turns, in a file that nothing else protects."""
    counter = lock_folder / "counter"
    counter.write_text("0")
    body = f"""
        place = Path({str(counter)!r})
        for _ in range(25):
            lane.take()
            n = int(place.read_text()); time.sleep(0.0005); place.write_text(str(n + 1))
            lane.leave()
    """
    processes = [grader(lock_folder, body) for _ in range(4)]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    assert counter.read_text() == "100"


def test_a_lock_that_was_swept_away(lock_folder):
    """Where the file of a lock was removed while it was held, the next one locks a new file and not a ghost."""
    first, second = Lane(lock_folder, "GPU-a"), Lane(lock_folder, "GPU-a")
    assert first.try_take()
    for path in lock_folder.iterdir():
        path.unlink()
    assert second.try_take()
    third = Lane(lock_folder, "GPU-a")
    assert not third.try_take()
    for lane in (first, second):
        lane.leave()


def test_the_name_of_a_gpu_is_no_path(lock_folder):
    """Whatever a driver calls a GPU, its locks lie in the folder."""
    lane = Lane(lock_folder, "../../etc/x\n\0" + "y" * 500)
    assert lane.try_take()
    assert all(path.parent == lock_folder for path in lock_folder.iterdir())
    lane.leave()


def test_the_folder_is_private(tmp_path):
    """The folder is made for this user alone; one that others may enter, a link or a file is refused."""
    folder = runtime_folder(tmp_path)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert runtime_folder(tmp_path) == folder
    folder.chmod(0o755)
    with pytest.raises(SandboxFault, match="only you"):
        runtime_folder(tmp_path)
    folder.rmdir()
    folder.symlink_to(tmp_path)
    with pytest.raises(SandboxFault, match="only you"):
        runtime_folder(tmp_path)
    folder.unlink()
    folder.write_text("")
    with pytest.raises(SandboxFault):
        runtime_folder(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_another_users_folder_is_refused(tmp_path):
    """A folder of that name that somebody else made is not used."""
    folder = runtime_folder(tmp_path)
    os.chown(folder, 12345, 12345)
    with pytest.raises(SandboxFault, match="only you"):
        runtime_folder(tmp_path)


def test_a_link_in_the_folder_is_not_followed(lock_folder, tmp_path):
    """A lock is never made through a link."""
    (lock_folder / "gpu-GPU-a.gate").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SandboxFault, match="queue"):
        Lane(lock_folder, "GPU-a").try_take()
    assert not (tmp_path / "elsewhere").exists()


def test_workers_are_dealt_out(lock_folder, holder):
    """Each worker settles on a GPU of its own by turns, and on a free one where its own is taken."""
    keys = ["GPU-a", "GPU-b", "GPU-c"]
    assert [free_first(lock_folder, keys, slot) for slot in range(6)] == [1, 1, 2, 1, 1, 2]
    assert [free_first(lock_folder, keys[1:], slot) for slot in range(4)] == [0, 1, 0, 1]
    assert free_first(lock_folder, keys[:1], 5) == 0
