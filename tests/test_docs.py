"""What the documents promise is there, and what strangers can see says nothing."""

import re
import tomllib
from pathlib import Path
from typing import cast

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from bot.cli.main import app
from bot.settings import Settings
from bot.web import files
from locales.localizer import FOLDER, languages
from storage.migrations import HEAD

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("deploy/*.md")])
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
UNSAID = re.compile(r"exit\b|extremis|desist|radical|ausstieg|radikal|distanzierung", re.IGNORECASE)
"""Words that a stranger must not read."""


def text(path: Path) -> str:
    """A file's text."""
    return path.read_text(encoding="utf-8")


def name(path: Path) -> str:
    """A file's name within the project."""
    return str(path.relative_to(ROOT))


def test_every_setting_stands_in_the_readme() -> None:
    """The table has one row per variable, and no other."""
    rows = set(re.findall(r"^\| `(WAYMARK_\w+)` \|", text(ROOT / "README.md"), re.MULTILINE))
    assert rows == {f"WAYMARK_{field.upper()}" for field in Settings.model_fields}


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_says_why_what_and_what_follows(page: Path) -> None:
    """Its name is a number and a title, and its headings are these three."""
    assert re.fullmatch(r"\d{4}(-[a-z0-9]+)+\.md", page.name)
    assert re.findall(r"^## (.+)$", text(page), re.MULTILINE) == ["Context", "Decision", "Consequences"]
    assert len(text(page).split()) < 500


def test_decisions_are_numbered_without_gaps() -> None:
    """One number, one decision."""
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link, and every heading it points at, exists."""
    for link in re.findall(r"\]\(([^)\s]+)\)", text(page)):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, heading = link.partition("#")
        there = page.parent / path if path else page
        assert there.exists(), f"{name(page)}: {link}"
        assert not heading or heading in _headings(there), f"{name(page)}: {link}"


def _headings(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", text(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_what_the_program_points_at_is_a_heading() -> None:
    """Whoever lost the key finds the chapter the command line names."""
    assert "## If the key is lost" in text(ROOT / "docs" / "operating.md").splitlines()
    for language in languages():
        assert "If the key is lost" in text(FOLDER / language / "commands.ftl")


def test_commands_in_the_operating_guide_exist() -> None:
    """Every `waymark …` there is a command of the program."""
    known = set(cast("TyperGroup", get_command(app)).commands)
    told = set(
        re.findall(
            r"(?:`|^|bin/|exec \S+ )waymark(?:-operator)? ([a-z]+)", text(ROOT / "docs" / "operating.md"), re.MULTILINE
        )
    )
    assert told
    assert told <= known


def test_versions_are_pinned_without_addresses() -> None:
    """Each line is a name and a version; nothing says where from."""
    lines = text(ROOT / "constraints.txt").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line)] == []


def test_whatever_is_needed_is_pinned() -> None:
    """Every dependency has its line among the pinned versions."""
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    pinned = {_plain(line.partition("==")[0]) for line in text(ROOT / "constraints.txt").splitlines()}
    assert [one for one in needed if _plain(one.partition("[")[0]) not in pinned] == []


def _plain(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def test_every_dependency_has_its_reason() -> None:
    """The page of dependencies names each of them."""
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    page = text(next(page for page in DECISIONS if "dependencies" in page.name))
    needed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    assert [one for one in needed if f"`{one.partition('[')[0]}`" not in page] == []


def test_the_changelog_knows_this_version() -> None:
    """What is built is what is described."""
    version = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]["version"]
    assert f"## {version}" in text(ROOT / "CHANGELOG.md")
    assert HEAD in {path.name[:4] for path in (ROOT / "storage" / "migrations" / "versions").glob("[0-9]*.py")}


def test_strangers_read_nothing_in_pages_and_file_names() -> None:
    """What the web serves before anybody signs in carries no word of the trade."""
    served = [
        path for path in (*files.FOLDER.rglob("*"), *files.FOLDER.with_name("pages").rglob("*")) if path.is_file()
    ]
    assert served
    assert [path.name for path in served if UNSAID.search(path.name)] == []
    readable = [path for path in served if path.suffix in (".html", ".js", ".css", ".svg", ".webmanifest")]
    assert [path.name for path in readable if UNSAID.search(text(path))] == []


@pytest.mark.parametrize("language", languages())
def test_strangers_read_nothing_in_their_words(language: str) -> None:
    """Nor do the words of the web pages and of the command line."""
    for file in ("web", "commands", "doctor"):
        assert UNSAID.findall(text(FOLDER / language / f"{file}.ftl")) == []


def test_what_is_deployed_carries_no_such_word_either() -> None:
    """Names of services, containers and packages are seen by others."""
    for path in (ROOT / "deploy").iterdir():
        assert not UNSAID.search(path.name)
        assert UNSAID.findall(re.sub(r"exit code|exited|\bexit \d", "", text(path))) == []
    assert not UNSAID.search(tomllib.loads(text(ROOT / "pyproject.toml"))["project"]["description"])
