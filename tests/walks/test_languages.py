"""`parley hear` and `parley say`, as a person and as a program use them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.__main__ import main
from locales import LANGUAGES


def test_a_text_is_told_with_why_and_what_follows(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hear", "My mug arrived broken, please send 12.50 EUR back, order #1001"]) == 0
    said = capsys.readouterr().out
    assert "English" in said and "refund" in said and "damaged" in said
    assert "because" in said and "broken" in said and "1001" in said and "12.50 EUR" in said


def test_each_line_of_a_file_is_a_line_of_json(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    lines = [
        {"text": "arrived broken, send a new one"},
        {"text": "退我50%", "lang": "zh-CN", "offer_open": True},
        {"text": "RR123456785CN?", "lang": "de"},
        {"text": "hello"},
    ]
    file = tmp_path / "f.jsonl"
    file.write_text("\n".join(json.dumps(each) for each in lines), "utf-8")
    assert main(["hear", "--file", str(file)]) == 0
    told = [json.loads(each) for each in capsysbinary.readouterr().out.splitlines()]
    assert [list(each)[:6] for each in told] == [["lang", "intents", "orders", "tracking", "amount", "action"]] * 4
    assert [slug for slug, _ in told[0]["intents"]][:2] == ["replacement", "damaged"]
    assert (told[1]["amount"], told[1]["action"], told[1]["lang"]) == ({"percent": 50}, "counter", "zh-Hans")
    assert told[2]["tracking"] == ["RR123456785CN"] and told[2]["orders"] == []
    assert told[3]["intents"][0][0] == "other" and told[3]["action"] == "greeting"


def test_a_line_that_is_none_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "f.jsonl"
    file.write_text('{"text": "hi"}\n{"words": 1}\n', "utf-8")
    assert main(["hear", "--file", str(file)]) == 2
    assert "f.jsonl, line 2" in capsys.readouterr().err
    assert main(["hear"]) == 2
    assert main(["hear", "hi", "--file", str(file)]) == 2


def test_a_phrase_in_every_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    assert main(["say", "told-late", "--locale", "all"]) == 0
    said = capsys.readouterr().out
    assert all(f"{language:<8} told-late" in said for language in LANGUAGES)
    assert main(["say", "all", "--locale", "all", "--html", str(page)]) == 0
    html = page.read_text("utf-8")
    assert html.count('<figure lang="ar" dir="rtl">') > 300 and 'id="button-person"' in html
    assert main(["say", "told-lat"]) == 2
    assert "told-late" in capsys.readouterr().err
    assert main(["say", "menu", "--locale", "xx"]) == 2
