"""`parley hear` and `parley say`, as a person and as a program use them."""

from __future__ import annotations

import json
from pathlib import Path

from locales import LANGUAGES
from tests.commands import Ran, environment, run


async def parley(folder: Path, *arguments: str) -> Ran:
    return await run(environment(folder / "data"), *arguments)


async def test_a_text_is_told_with_why_and_what_follows(tmp_path: Path) -> None:
    told = await parley(tmp_path, "hear", "My mug arrived broken, please send 12.50 EUR back, order #1001")
    assert told.code == 0, told.err
    for word in ("English", "refund", "damaged", "because", "broken", "1001", "12.50 EUR"):
        assert word in told.out


async def test_each_line_of_a_file_is_a_line_of_json(tmp_path: Path) -> None:
    lines = [
        {"text": "arrived broken, send a new one"},
        {"text": "退我50%", "lang": "zh-CN", "offer_open": True},
        {"text": "RR123456785CN?", "lang": "de"},
        {"text": "hello"},
    ]
    file = tmp_path / "f.jsonl"
    file.write_text("\n".join(json.dumps(each) for each in lines), "utf-8")
    ran = await parley(tmp_path, "hear", "--file", str(file))
    assert ran.code == 0, ran.err
    told = [json.loads(each) for each in ran.out.splitlines()]
    assert [list(each)[:6] for each in told] == [["lang", "intents", "orders", "tracking", "amount", "action"]] * 4
    assert [slug for slug, _ in told[0]["intents"]][:2] == ["replacement", "damaged"]
    assert (told[1]["amount"], told[1]["action"], told[1]["lang"]) == ({"percent": 50}, "counter", "zh-Hans")
    assert told[2]["tracking"] == ["RR123456785CN"] and told[2]["orders"] == []
    assert told[3]["intents"][0][0] == "other" and told[3]["action"] == "greeting"


async def test_a_line_that_is_none_is_named(tmp_path: Path) -> None:
    file = tmp_path / "f.jsonl"
    file.write_text('{"text": "hi"}\n{"words": 1}\n', "utf-8")
    ran = await parley(tmp_path, "hear", "--file", str(file))
    assert ran.code == 2 and "f.jsonl, line 2" in ran.err
    assert (await parley(tmp_path, "hear")).code == 2


async def test_a_phrase_in_every_language(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    ran = await parley(tmp_path, "say", "told-late", "--locale", "all")
    assert ran.code == 0 and all(f"{language:<8} told-late" in ran.out for language in LANGUAGES)
    assert (await parley(tmp_path, "say", "all", "--locale", "all", "--html", str(page))).code == 0
    html = page.read_text("utf-8")
    assert html.count('<figure lang="ar" dir="rtl">') > 300 and 'id="button-person"' in html
    ran = await parley(tmp_path, "say", "told-lat")
    assert ran.code == 2 and "told-late" in ran.err
    assert (await parley(tmp_path, "say", "menu", "--locale", "xx")).code == 2
