"""What rows does this CSV file have, whoever wrote it?"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from bot.reading import text
from models.errors import Misconfigured

DELIMITERS = ",;\t|"
LONGEST_RECORD = 200  # lines that a quoted cell may run over; a quote left open must not swallow the file
WIDEST_CELL = 10_000
# Above a header may stand what report it is, of whom and from when to when: so many lines, of cells so few.
TITLES, TITLE_CELLS, HEADER_CELLS = 10, 2, 5

_NOT_A_LETTER = re.compile(r"[\W_]+")
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record: where it begins (line 1 is the first of the file) and its cells by column, not cleaned yet."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A record that cannot be used, and why, in words for the seller."""

    line: int
    reason: str


def lines_of(path: Path, encoding: str = "") -> Iterator[str]:
    """A file's lines as they come, in whatever encoding it seems to be. Raises Misconfigured when it cannot be read."""
    try:
        encoding = encoding or encoding_of(path)
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            yield from file
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror}") from error


def rows_of(source: str | Iterable[str]) -> tuple[list[str], Iterator[Row | BadRow]]:
    """The columns (lower case, `_` between words) and then every record; empty lines are passed over."""
    lines = iter(io.StringIO(source, newline="") if isinstance(source, str) else source)
    head, line, delimiter, lines = _header(lines)
    columns = [_column(each) for each in head]
    return columns, _rows(lines, line, columns, delimiter)


def _header(lines: Iterator[str]) -> tuple[list[str], int, str, Iterator[str]]:
    """Its cells, its line, what stands between cells, and the lines after it."""
    told = ""
    first: tuple[list[str], int, str] | None = None
    passed: list[str] = []
    for line, content in enumerate(lines, 1):
        content = content.removeprefix("\ufeff") if line == 1 else content
        if line == 1 and content[:4].lower() == "sep=":  # Excel's own hint
            told = content[4:5]
        elif content.strip():
            delimiter = told or max(DELIMITERS, key=lambda mark: len(_split([content], mark) or ()))
            cells = _split([content], delimiter) or [content]
            filled = sum(bool(each.strip()) for each in cells)
            if filled >= (TITLE_CELLS + 1 if first is None else HEADER_CELLS):
                return cells, line, delimiter, lines
            first = first or (cells, line, delimiter)
        if first and len(passed := [*passed, content]) > TITLES:
            break
    return (*(first or ([], 1, ",")), chain(passed[1:], lines))


def _rows(lines: Iterator[str], line: int, columns: list[str], delimiter: str) -> Iterator[Row | BadRow]:
    again: deque[str] = deque()
    while (content := again.popleft() if again else next(lines, None)) is not None:
        line += 1
        record = [content]
        cells = _split(record, delimiter)
        if cells is None:
            cells = _rest_of(record, again, lines, delimiter)
            if cells is None or len(cells) != len(columns):
                again.extendleft(reversed(record[1:]))
                yield BadRow(line=line, reason="a quotation mark is opened and not closed")
                continue
        if any(cell.strip() for cell in cells):
            yield _row(line, columns, cells)
        line += len(record) - 1


def _rest_of(record: list[str], again: deque[str], lines: Iterator[str], delimiter: str) -> list[str] | None:
    """The cells of a record that runs on, whose further lines are put into `record`; None when it does not end."""
    while len(record) < LONGEST_RECORD and (more := again.popleft() if again else next(lines, None)) is not None:
        record.append(more)
        if '"' in more and (cells := _split(record, delimiter)) is not None:
            return cells
    return None


def _row(line: int, columns: list[str], cells: list[str]) -> Row | BadRow:
    if any(cell.strip() for cell in cells[len(columns) :]):
        return BadRow(line=line, reason=f"it has {len(cells)} cells, the header has {len(columns)}")
    if any(len(cell) > WIDEST_CELL for cell in cells):
        return BadRow(line=line, reason=f"a cell is longer than {WIDEST_CELL} characters")
    held: dict[str, str] = {}
    for column, cell in zip(columns, cells, strict=False):
        held[column] = held.get(column) or cell.strip()
    return Row(line=line, cells=held)


def _split(record: list[str], delimiter: str) -> list[str] | None:
    """The cells of a record; None while a quote is still open."""
    if len(record) == 1 and '"' not in record[0]:
        return record[0].rstrip("\r\n").split(delimiter)
    try:
        return next(csv.reader(record, delimiter=delimiter, strict=True), [])
    except csv.Error as error:
        if len(record) > 1 or "unexpected end of data" in str(error):
            return None
    try:
        return next(csv.reader(record, delimiter=delimiter), [])
    except csv.Error:
        return None


def _column(name: str) -> str:
    return _NOT_A_LETTER.sub("_", text(name, 100).lower().replace("#", " number ")).strip("_")


def encoding_of(path: Path) -> str:
    """UTF-8 if all of it is; else what a byte order mark says; else what spreadsheets write where such text is written."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        if file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
        file.seek(0)
        sample = file.read(_CHUNK)
        file.seek(0)
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _legacy(sample)
    return "utf-8"


# What letters a text in an encoding is made of, and which of them are the most common: read in a wrong one, it has few.
_WRITTEN = {
    "gb18030": (r"[\u4e00-\u9fff]", "的单号订国数量价格时间商品名货币姓邮编电话地址中市省区运物流美一大小红黑白色手工"),
    "big5": (r"[\u4e00-\u9fff]", "的單號訂國數量價格時間商品名貨幣姓郵編電話地址中市省區運物流美一大小紅黑白色手工"),
    "shift_jis": (r"[\u3040-\u30ff\u4e00-\u9fff]", "のはをにがでとりーン日文注号国数量価格商品名円発送"),
    "euc_kr": (r"[\uac00-\ud7a3]", "이의가을를주문번호국가수량단상품명원한그"),
    "cp1251": (r"[\u0430-\u044f\u0456\u0457\u0454]", "оеаинтсрвлкмз"),
}
ENCODINGS = ("utf-8", "utf-16", "cp1252", *_WRITTEN)
_RUN = re.compile(rb"[\x80-\xff]{3,}")


def _legacy(sample: bytes) -> str:
    """Accents stand alone among letters; other scripts fill whole words."""
    foreign = sum(each > 127 for each in sample)
    if sum(map(len, _RUN.findall(sample))) < 0.4 * foreign:
        return "cp1252"
    chances = {name: _chance(sample, name, *letters) for name, letters in _WRITTEN.items()}
    best = max(chances, key=lambda name: chances[name])
    return best if chances[best] > 0.8 else "cp1252"


def _chance(sample: bytes, encoding: str, letters: str, common: str) -> float:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample, final=len(sample) < _CHUNK)
    except UnicodeDecodeError:
        return 0.0
    foreign = [each for each in text if each > "\x7f"]
    written = len(re.findall(letters, text)) / len(foreign)
    return written + min(1.0, 3 * sum(map(common.__contains__, foreign)) / len(foreign))
