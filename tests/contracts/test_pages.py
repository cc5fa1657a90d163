"""A dossier's pages: every fact in every language, strangers' words as they are, nothing lost, the same bytes each time."""

from __future__ import annotations

import asyncio
import io
import re
import shutil
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import msgspec
import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from bot import config, dossiers, pdf
from bot.pdf import child, fonts, leaves, prints
from bot.pdf.printer import Order, Pages
from locales import HERE, LANGUAGES, paper
from locales.figures import shown
from models.errors import Misconfigured, Unavailable
from models.facts.dossiers import Code, Dossier, Section, Words
from models.facts.fact import change
from models.facts.money import Money
from models.facts.phrases import Day, Days, Moment
from tests import pages

NEVER = Moment(at=datetime.max.replace(tzinfo=UTC), zone="Asia/Shanghai")
READERS = ("en", "es", "ar", "zh-Hans")
# What stands between letters only: breaks, isolates, marks of direction, and how a page divides its lines.
_BETWEEN = re.compile(r"[\s\u200b-\u200f\u2060-\u2069\u00ad]+")
# A letter that is drawn in several parts comes out several times, and words from right to left in an order of the reader's own.
_SHAPED = re.compile(r"[\u0300-\u036f\u0590-\u0fff\u1ea0-\u1ef9]+")


def bare(text: str) -> str:
    """Letters alone, without the marks above and below them."""
    apart = unicodedata.normalize("NFD", _BETWEEN.sub("", text))
    return "".join(each for each in apart if unicodedata.category(each)[0] != "M")


def absent(text: str, page: str) -> list[str]:
    """What of a text is not on a page: plain letters in their order, shaped words by their letters close together."""
    text = leaves.clean(text)
    if not _SHAPED.search(text):
        return [] if bare(text) in page else [text]
    words = [bare(each) for each in _SHAPED.findall(text)]
    rest = (bare(each) for each in re.split(r"[\u0300-\u036f\u0590-\u0fff\u1ea0-\u1ef9\s\u00a0()?!,]+|\.(?!\d)", text))
    return [*(each for each in words if not _close(each, page)), *(each for each in rest if each not in page)]


def _close(word: str, page: str) -> bool:
    wanted, wide = Counter(word), len(word) * 3 // 2 + 4
    starts = (found.start() for found in re.finditer(re.escape(word[:1]), page))
    return any(wanted <= Counter(page[max(0, at - wide) : at + wide]) for at in starts)


_SAID = {"title", "for_whom", "cause", "guess", "label", "who", "what", "lead", "empty", "caption", "note"}


def texts(fact: object, language: str) -> Iterator[str]:
    """Every text, code, sum and date of a dossier, as its reader has it."""
    match fact:
        case Code() | Words():
            yield fact.text
        case Money() | Day() | Days() | Moment():
            yield str(shown(fact, language))
        case tuple():
            for each in fact:
                yield from texts(each, language)
        case msgspec.Struct():
            for name in fact.__struct_fields__:
                value = getattr(fact, name)
                if isinstance(value, str):
                    yield from [value] if name in _SAID else []
                else:
                    yield from texts(value, language)


def printed(dossier: Dossier, pictures: dict[str, bytes] | None = None, folder: str = "") -> Pages:
    """In this process: the same work, and what else is known of it."""
    with tempfile.TemporaryDirectory() as place:
        order = Order(dossier=dossier, pictures=pictures or {}, language=dossier.language, fonts=folder)
        return child.typeset(order, Path(place))


@cache
def page(language: str) -> str:
    found = printed(pages.dossier(language, 4, 8, pages.UNPRINTABLE), pages.pictures())
    return read(found.pdf)


@cache
def pieces(language: str) -> tuple[str, ...]:
    """What is drawn in one go: letters of one line and one direction."""
    drawn: list[str] = []
    found = printed(pages.dossier(language, 4, 8), pages.pictures())
    for each in PdfReader(io.BytesIO(found.pdf)).pages:
        each.extract_text(visitor_text=lambda text, *_: drawn.append(text))
    return tuple(drawn)


def read(pdf: bytes) -> str:
    return bare("".join(each.extract_text() for each in PdfReader(io.BytesIO(pdf)).pages))


@pytest.mark.parametrize("language", READERS)
def test_every_fact_is_printed(language: str) -> None:
    whole = {pages.UNPRINTABLE, *(each for each in pages.LONG)}
    facts = [each for each in texts(pages.dossier(language, 4, 8), language) if each not in whole]
    # Where lines run from right to left, this reader of PDFs gives brackets in an order of its own.
    parts = [part for each in facts for part in (re.split(r"[()\[\]{}<>]", each) if language == "ar" else [each])]
    assert len(parts) > 300
    assert [lost for each in parts for lost in absent(each, page(language))] == []


@pytest.mark.parametrize("language", READERS)
def test_the_words_of_the_page_itself_are_there(language: str) -> None:
    chrome = pages.dossier(language).chrome
    unused = {"nothing_missing", "page"}
    said = [getattr(chrome, name) for name in chrome.__struct_fields__ if name not in unused]
    assert [lost for each in said for lost in absent(each.replace("(SHA-256)", ""), page(language))] == []


@pytest.mark.parametrize("language", READERS)
def test_long_texts_break_over_lines_and_pages(language: str) -> None:
    found = page(language)
    assert all(end in found for end in ("END-OF-LONG", "END-OF-UNBROKEN"))
    lines = [line for each in pieces(language) for line in each.splitlines()]
    assert max(map(len, lines)) < 160


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_ours_can_be_printed(language: str) -> None:
    words = "".join([*paper.words(language).values(), *_phrases(language)])
    assert fonts.installed().families(words)[1] == ""


def _phrases(language: str) -> Iterator[str]:
    yield (HERE / language / "say.ftl").read_text(encoding="utf-8")
    yield (HERE / language / "chat.ftl").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", READERS)
def test_what_cannot_be_printed_is_said_and_named(language: str) -> None:
    found = page(language)
    assert "[U+E123]" in found
    assert absent(paper.word("unprintable", language), found) == []


def test_nothing_is_said_where_everything_can_be_printed() -> None:
    assert bare(paper.word("unprintable", "en")) not in read(printed(pages.dossier("en", 1, 8)).pdf)


def test_letters_without_a_font_are_named_one_by_one(tmp_path: Path) -> None:
    """With Latin, Greek and Cyrillic letters alone at hand."""
    shutil.copy(fonts.installed()._faces["Noto Sans"][0], tmp_path / "one.ttf")
    found = printed(pages.dossier("en", 0, 8), folder=str(tmp_path))
    assert {"骨", "ש", "م"} <= set(found.unprintable)
    text = read(found.pdf)
    assert "[U+05E9hebrewlettershin]" in text and "Themugarrivedbroken" in text
    assert bare(paper.word("unprintable", "en")) in text


def test_a_space_that_no_font_has_stays_a_space(tmp_path: Path) -> None:
    """The narrow one of English times of day is in no font that comes with the typesetter."""
    found = printed(pages.dossier("en", 0, 8, "Said at 12:27\u202fAM"), folder=str(tmp_path))
    assert "\u202f" not in found.unprintable and "Saidat12:27AM" in read(found.pdf)


def test_marks_that_go_with_no_letter_here_do_not_cost_the_pages() -> None:
    odd = "a\u0e31 ك\u0941 中\u064b \u200d\u0bcd q\u0301\u0301\u0489"
    found = printed(pages.dossier("en", 0, 8, odd))
    assert found.pdf, found.wrong
    assert bare(pages.SAID["en"]) in read(found.pdf)


def test_the_moment_may_be_as_fine_as_a_clock_gives_it() -> None:
    at = Moment(at=pages.START.replace(microsecond=123456), zone="UTC")
    found = printed(change(pages.dossier("en", 0, 0), made_at=at))
    assert found.pdf, found.wrong


def test_a_dossier_of_nothing_has_its_page_one() -> None:
    bare_one = change(
        pages.dossier("en"), summary=(), missing=(), sections=(), files=(), basis=(), guess="", for_whom=""
    )
    found = printed(bare_one)
    assert bare(bare_one.chrome.nothing_missing) in read(found.pdf)
    photo = change(pages.dossier("en", 1).sections[-1].photos[0], caption="", checks=())
    assert printed(
        change(bare_one, sections=(Section(slug="photos", title="", photos=(photo,)),)), pages.pictures(1)
    ).pdf


@pytest.mark.parametrize("hostile", pages.HOSTILE)
def test_markup_of_strangers_is_printed_as_it_is(hostile: str) -> None:
    assert bare(hostile) in page("en")
    assert "root:" not in page("en")


def test_strangers_cannot_turn_the_page_around() -> None:
    made, _ = leaves.page(pages.dossier("en"), "en", {}, fonts.installed())
    said = "".join(leaves._texts(made))
    assert not re.search("[\u202a-\u202e]", said)
    assert said.count("\u2066") == said.count("\u2069")


def test_the_names_of_files_are_no_paths() -> None:
    photo = change(pages.dossier("en", 1).sections[-1].photos[0], file="../../../../etc/passwd")
    dossier = change(pages.dossier("en", 1), sections=(change(pages.dossier("en", 1).sections[-1], photos=(photo,)),))
    found = printed(dossier, {"../../../../etc/passwd": pages.pictures(1)["photos/01-item.jpg"]})
    assert found.pdf, found.wrong


def test_the_template_reads_nothing_outside_its_folder(tmp_path: Path) -> None:
    for source in ('#read("/etc/passwd")', '#read("../../../etc/passwd")', '#image("/etc/passwd")'):
        (tmp_path / "main.typ").write_text(source)
        with pytest.raises(typst.TypstError):
            child._compiled(tmp_path, fonts.installed().fonts, pages.START, ["1.7"])


def test_numbers_keep_their_order_among_arabic_words() -> None:
    text = "رقم الطلب 114-3941689-8772232 ورقم الشحنة LX123456789CN، انظر https://x.example/a?b=1."
    marked = leaves.isolated(text)
    for each in ("114-3941689-8772232", "LX123456789CN", "https://x.example/a?b=1"):
        assert f"\u2066{each}\u2069" in marked
    assert leaves.isolated("استرداد \u200f12.00\u00a0US$ لك").count("\u2066") == 2
    assert leaves.isolated("Order 114-3941689") == "Order 114-3941689"


def test_numbers_are_drawn_whole_on_an_arabic_page() -> None:
    drawn = [each for each in pieces("ar") if "3941689" in each and "http" not in each]
    assert len(drawn) > 10
    assert [each for each in drawn if pages.ORDER not in each] == []


@given(st.text(max_size=200))
def test_no_text_of_strangers_costs_the_pages(text: str) -> None:
    """What reaches the typesetter has no half characters, no overrides, and no row that cannot break."""
    made = leaves.soft(leaves.isolated(leaves.clean(text)))
    made.encode()
    assert not re.search("[\u202a-\u202e\x00-\x08\ud800-\udfff]", made)
    assert made.count("\u2066") == made.count("\u2069")


def test_the_same_dossier_is_the_same_bytes_and_says_when_it_was_made() -> None:
    first, second = (printed(pages.dossier("ar", 2, 8), pages.pictures(2)).pdf for _ in range(2))
    assert first == second
    read = PdfReader(io.BytesIO(first))
    assert read.metadata is not None
    assert read.metadata.title == f"{paper.word('title', 'ar')} {pages.ORDER}"
    assert read.metadata.creation_date == pages.START + timedelta(days=38)
    root = read.trailer["/Root"]
    assert root["/Lang"] == "ar" and root["/MarkInfo"]["/Marked"]
    said = root["/Metadata"].get_data()
    assert b"pdfaid:part" in said and b"pdfuaid:part" in said


def test_photos_are_small_and_a_removed_one_has_its_reason() -> None:
    shown, named = prints.small(pages.dossier("en", 20), pages.pictures(20))
    assert len(shown) == len(named) == 19
    for each in shown.values():
        with Image.open(io.BytesIO(each)) as picture:
            assert max(picture.size) <= prints.SIDE and not picture.getexif()
        assert len(each) <= prints.MOST_BYTES
    assert bare(paper.word("photo-gone", "en")) in page("en")


@pytest.mark.parametrize("broken", [b"", b"\xff\xd8\xff", b"GIF89a", b"<svg/>"])
def test_what_is_no_picture_is_left_out(broken: bytes) -> None:
    assert prints.shrunk(broken) == b""


async def test_pages_are_made_in_another_process_while_this_one_goes_on() -> None:
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0.01)

    beating = asyncio.create_task(beat())
    made = await pdf.render(pages.dossier("es", 2), pages.pictures(2))
    beating.cancel()
    assert made.startswith(b"%PDF") and beats > 10


async def test_no_pages_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"^the dossier cannot be printed: [^\n]+$"):
        await pdf.render(change(pages.dossier("en"), made_at=NEVER), {})


async def test_a_dossier_without_pages_says_why_and_keeps_the_rest() -> None:
    pages_, why = await dossiers._pages(change(pages.dossier("en"), made_at=NEVER), {}, "")
    assert pages_ == b"" and why.startswith("the dossier cannot be printed: ")


def test_without_a_typesetter_one_line_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert printed(pages.dossier("en")).wrong == "typst is not installed: pip install typst"


def test_a_folder_of_fonts_that_is_not_there_is_told_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="PARLEY_FONTS"):
        config.read({"PARLEY_FONTS": str(tmp_path / "none")})
    assert config.read({"PARLEY_FONTS": str(tmp_path)}).fonts == str(tmp_path)
    assert config.read({}).fonts == ""


def test_scripts_without_a_font_are_named_with_what_to_do(tmp_path: Path) -> None:
    assert not {
        "Latin",
        "Greek",
        "Cyrillic",
        "Arabic",
        "Hebrew",
        "Thai",
        "Devanagari",
        "Chinese",
        "Japanese",
        "Korean",
    } & set(fonts.lacking())
    assert all(str(tmp_path) in each for each in pdf.lacking(str(tmp_path)))
    assert any(each.startswith("Chinese") for each in pdf.lacking(str(tmp_path)))
