"""How long until the program answers, and how much memory it holds."""

import os
import resource
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

LIMIT = 60.0


def time_to_ready(folder: Path) -> tuple[float, float]:
    """Seconds from starting `waymark serve` on a fresh folder until /health/ready says 200, and its MiB then."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "WAYMARK_DATA": str(folder / "start"),
        "WAYMARK_PORT": str(port),
        "WAYMARK_LOG": "error",
    }
    began = time.perf_counter()
    serve = subprocess.Popen(
        [sys.executable, "-m", "bot.cli.main", "serve"], env=environment, stdout=subprocess.DEVNULL
    )
    try:
        while time.perf_counter() - began < LIMIT:
            if _is_ready(port):
                return time.perf_counter() - began, _resident(serve.pid)
            time.sleep(0.02)
        raise TimeoutError("not ready")
    finally:
        serve.terminate()
        serve.wait(15)


def _is_ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=1) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _resident(pid: int) -> float:
    """MiB a process holds now; 0 where the system has no /proc."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return sum(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def memory() -> float:
    """MiB of this process at its largest."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
