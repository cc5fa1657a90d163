"""The rules of the house that no linter knows."""

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
PACKAGES = ("bot", "handlers", "jobs", "locales", "models")

DOORS = {"handlers/inbox.py", "jobs/outbox.py", "models/database.py"}
CLOCK = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns", "timezone.now"}
SIGNED = re.compile(r"signature|hmac|secret_token", re.IGNORECASE)

INLINE_SCRIPT = re.compile(r"<script(?![^>]*\ssrc\s*=)[^>]*>|<script[^>]*>\s*[^<\s]", re.IGNORECASE)
INLINE_ATTRIBUTE = re.compile(r"<[a-z][^>]*\s(style|on[a-z]+)\s*=", re.IGNORECASE)
UNESCAPED = re.compile(r"\|\s*safe\b")
JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)


# Where things are


def test_every_module_stands_on_a_storey() -> None:
    contracts = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    storeys = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    named = set(re.findall(r"[\w.]+", " ".join(storeys)))
    homeless = [name for package in ("bot", "models") for name in _modules_of(package) if name not in named]
    assert not homeless, f"put on a storey in pyproject.toml: {homeless}"


def test_every_folder_of_modules_has_a_charter() -> None:
    folders = {module.parent for module in _modules()}
    bare = [_name(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()]
    assert not bare, f"without __init__.py, so no contract sees it: {bare}"


# What the first line says


def test_every_module_says_in_one_line_what_it_is_for() -> None:
    silent = []
    for module in [*_modules(), *_files("*.py", within="tests")]:
        charter = module.name == "__init__.py"
        if charter and _name(module).startswith("tests/") and not module.read_text(encoding="utf-8").strip():
            continue
        says = ast.get_docstring(_tree(module)) or ""
        first, *rest = says.splitlines() or [""]
        if not first or (rest and (not charter or rest[0])):
            silent.append(_name(module))
    assert not silent, f"no one-line docstring first: {silent}"


def test_a_rule_asks_a_question() -> None:
    _expect_first_lines("models/rules/*.py", lambda line: line.endswith("?"), "ends with '?'")


def test_a_handler_says_when() -> None:
    _expect_first_lines("handlers/*.py", lambda line: line.startswith("When "), "begins with 'When'")


def test_a_flow_is_a_sentence() -> None:
    sentence = re.compile(r'["“]?[A-ZÀ-Þ].*[.?!"”:]$')
    _expect_first_lines("handlers/flows/*.py", lambda line: bool(sentence.match(line)), "is a sentence")


def test_a_job_says_how_often() -> None:
    begins = ("Every ", "Whenever ")
    _expect_first_lines("jobs/*.py", lambda line: line.startswith(begins), "begins with 'Every' or 'Whenever'")


# Rooms for effects


def test_only_the_doors_open_a_transaction() -> None:
    _expect_only(DOORS, lambda name: name.rpartition(".")[2] == "in_transaction", "opens a transaction")


def test_only_the_clock_reads_the_time() -> None:
    _expect_only({"bot/clock.py"}, lambda name: ".".join(name.split(".")[-2:]) in CLOCK, "reads the time")


def test_chance_has_its_rooms() -> None:
    _expect_only({"bot/vault.py"}, lambda name: _is_of(name, "secrets") or name == "uuid.uuid4", "makes secrets")
    drawn = [name for name in _uses(lambda name: _is_of(name, "random")) if not name.startswith("bot/sim/")]
    assert not drawn, f"draws by chance: {drawn}"


def test_only_the_config_reads_the_environment() -> None:
    _expect_only({"bot/config.py"}, lambda name: name in {"os.environ", "os.getenv", "os.environb"}, "reads settings")


def test_rows_do_not_read_a_clock() -> None:
    told = [
        f"{_name(module)}:{node.value.lineno}"
        for module in _modules()
        if _name(module).startswith("models/tables")
        for node in ast.walk(_tree(module))
        if isinstance(node, ast.keyword) and node.arg in {"auto_now", "auto_now_add"}
    ]
    assert not told, f"auto_now reads Tortoise's own clock: {told}"


def test_signatures_are_compared_in_constant_time() -> None:
    leaks = [
        f"{_name(module)}:{node.lineno}"
        for module in _modules()
        if _name(module).startswith("bot/")
        for node in ast.walk(_tree(module))
        if isinstance(node, ast.Compare) and any(isinstance(op, ast.Eq | ast.NotEq) for op in node.ops)
        if SIGNED.search(ast.unparse(node))
    ]
    assert not leaks, f"use hmac.compare_digest: {leaks}"


# Pages


def test_pages_escape_everything_and_run_nothing_inline() -> None:
    unsafe = []
    for page in _pages():
        text = page.read_text(encoding="utf-8")
        html = JINJA.sub("x", text)
        for fault, found in (
            ("|safe", UNESCAPED.search(text)),
            ("inline script", INLINE_SCRIPT.search(html)),
            ("inline style or handler", INLINE_ATTRIBUTE.search(html)),
        ):
            if found:
                unsafe.append(f"{_name(page)}: {fault}: {found.group()[:60]!r}")
    assert not unsafe, "\n".join(unsafe)


# How the source is read


def _files(pattern: str, within: str) -> list[Path]:
    return sorted((HOUSE / within).rglob(pattern))


@cache
def _modules() -> tuple[Path, ...]:
    """All modules that people wrote."""
    generated = HOUSE / "models" / "migrations"
    return tuple(
        module
        for package in PACKAGES
        for module in _files("*.py", within=package)
        if module.parent != generated or module.name == "__init__.py"
    )


def _pages() -> Iterator[Path]:
    for package in PACKAGES:
        for pattern in ("*.html", "*.jinja", "*.j2"):
            yield from _files(pattern, within=package)


def _modules_of(package: str) -> Iterator[str]:
    for path in sorted((HOUSE / package).glob("*")):
        if path.suffix == ".py" and path.stem != "__init__":
            yield f"{package}.{path.stem}"
        elif (path / "__init__.py").exists():
            yield f"{package}.{path.name}"


def _name(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


@cache
def _tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"), filename=str(module))


def _is_of(name: str, library: str) -> bool:
    return name == library or name.startswith(f"{library}.")


def _expect_first_lines(pattern: str, holds: Callable[[str], bool], rule: str) -> None:
    wrong = []
    for module in sorted(HOUSE.glob(pattern)):
        line = (ast.get_docstring(_tree(module)) or "").partition("\n")[0]
        if module.name != "__init__.py" and not holds(line):
            wrong.append(f"{_name(module)}: {line!r}")
    assert not wrong, f"its first line {rule}: {wrong}"


def _expect_only(rooms: set[str], uses: Callable[[str], bool], what: str) -> None:
    elsewhere = [found for found in _uses(uses) if found.rpartition(":")[0] not in rooms]
    assert not elsewhere, f"{what} outside {sorted(rooms)}: {elsewhere}"


def _uses(uses: Callable[[str], bool]) -> list[str]:
    return [f"{_name(module)}:{line}" for module in _modules() for name, line in _names(_tree(module)) if uses(name)]


def _names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every dotted name that comes from an import, in full, whatever it was imported as."""
    meant: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                root = alias.name.partition(".")[0]
                meant[alias.asname or root] = alias.name if alias.asname else root
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                meant[alias.asname or alias.name] = name
                yield name, node.lineno
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            head, _, tail = ast.unparse(node).partition(".")
            if head in meant:
                yield f"{meant[head]}.{tail}", node.lineno
