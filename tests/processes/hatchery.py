"""The program as processes that cost no imports: they are forked from one that has imported everything.

`python -m tests.processes.hatchery` reads a line of JSON for each thing asked of it, and answers with a line.
"""

import atexit
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path
from typing import IO, Any

PRELOADED = ("bot.cli.main", "bot.serving", "bot.telegram.channel", "bot.reminders.ticker", "bot.web.reminding")
PAUSE = 0.01
"""Seconds between two looks at whether it has ended."""


class Hatchery:
    """One for each process of the tests, started when it is first needed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None

    def asks(self, **what: Any) -> Any:
        """Ask something, and wait for the answer."""
        with self._lock:
            process = self._started()
            assert process.stdin and process.stdout
            process.stdin.write(f"{json.dumps(what)}\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.processes.hatchery"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            atexit.register(self._ends)
        return self._process

    def _ends(self) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()


HATCHERY = Hatchery()


class Program:
    """A command of the program in a process of its own, used as one uses subprocess.Popen."""

    def __init__(self, words: tuple[str, ...], environment: dict[str, str]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="waymark-pipes-")
        pipes = [str(Path(self._folder.name) / name) for name in ("out", "err")]
        for pipe in pipes:
            os.mkfifo(pipe)
        self.pid: int = HATCHERY.asks(words=words, environment=environment, pipes=pipes)
        self.returncode: int | None = None
        self.stdout, self.stderr = (open(pipe, encoding="utf-8") for pipe in pipes)  # noqa: PTH123, SIM115

    def poll(self) -> int | None:
        """The exit code, if it has ended."""
        if self.returncode is None:
            self.returncode = HATCHERY.asks(ended=self.pid)
        return self.returncode

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """Read all that it says until it ends."""
        said: dict[str, str] = {}
        streams = {"stdout": self.stdout, "stderr": self.stderr}
        readers = [threading.Thread(target=_read, args=(said, *stream)) for stream in streams.items()]
        for reader in readers:
            reader.start()
        until = None if timeout is None else time.monotonic() + timeout
        while self.poll() is None:
            if until and time.monotonic() > until:
                raise subprocess.TimeoutExpired("waymark", timeout or 0)
            time.sleep(PAUSE)
        for reader in readers:
            reader.join()
        self._folder.cleanup()
        return said["stdout"], said["stderr"]

    def send_signal(self, number: int) -> None:
        """Send it a signal."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """kill -9."""
        self.send_signal(signal.SIGKILL)


def _read(said: dict[str, str], name: str, stream: IO[str]) -> None:
    said[name] = "" if stream.closed else stream.read()
    stream.close()


def _hatches(words: list[str], environment: dict[str, str], pipes: list[str]) -> int:
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        for number, pipe in enumerate(pipes, start=1):
            os.dup2(os.open(pipe, os.O_WRONLY), number)
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115
        sys.stdout, sys.stderr = (open(number, "w", encoding="utf-8", closefd=False) for number in (1, 2))  # noqa: SIM115
        os.environ.clear()
        os.environ.update(environment)
        sys.argv = ["waymark", *words]
        from bot.cli.main import main

        main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _ended(pid: int) -> int | None:
    found, status = os.waitpid(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if found else None


def _serves() -> None:
    from importlib import import_module

    for name in PRELOADED:
        import_module(name)
    answers = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        told = json.loads(line)
        answer = _ended(told["ended"]) if "ended" in told else _hatches(**told)
        answers.write(f"{json.dumps(answer)}\n")
        answers.flush()


if __name__ == "__main__":
    _serves()
