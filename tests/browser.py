"""Finds a Chromium for the tests and prints its path; installs one where that is allowed; else one line and exit 2."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def _of_the_system() -> str | None:
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def _of_playwright() -> str | None:
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True, check=False)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _of_apt() -> str | None:
    if os.geteuid() != 0 or not os.environ.get("CI") or not shutil.which("apt-get"):
        return None
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium", "fonts-liberation"]):
        subprocess.run(command, capture_output=True, check=False)
    return _of_the_system()


def main(wish: str) -> int:
    """Print the path, or nothing if no browser is wished for."""
    if wish == "none":
        return 0
    found = shutil.which(wish) if wish else _of_the_system() or _of_playwright() or _of_apt()
    if not found:
        print("The tests need a Chromium: install one, or leave those tests out with BROWSER=none.", file=sys.stderr)
        return 2
    print(found)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
