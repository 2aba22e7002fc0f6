"""Files as other programs leave them: odd, but they must not break, mislead or be passed over."""

import pytest

from claims.importers.claims import UnreadableFileError, open_sheet
from tests.importers.claims.workbooks import workbook

WORDS = "Мы не продадим кран"
REFUSED = "The row contains a character that cannot be stored (NUL or half a surrogate)."


@pytest.fixture
def file(tmp_path):
    def make(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return make


def rows(path):
    return [(row.line, dict(row.cells), row.problem) for row in open_sheet(path).rows()]


def test_utf8_with_one_broken_byte_is_not_taken_for_another_alphabet(file):
    text = f"text,speaker\n{WORDS},a\nplain,b\n".encode() + b"caf\xff,c\n"

    with pytest.raises(UnreadableFileError, match="UTF-8 with a broken place") as caught:
        open_sheet(file("a.csv", text))

    assert caught.value.line == 4


def test_cyrillic_that_begins_far_down_is_still_known(file):
    plain = b"text,speaker\n" + b"plain words,a\n" * 100_000

    sheet = open_sheet(file("a.csv", plain + f"{WORDS},b\n".encode("cp1251")))

    assert sheet.notes == ["Read as cp1251."]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_line_that_tells_excel_the_delimiter_is_no_row(file, delimiter):
    text = f"sep={delimiter}\r\ntext{delimiter}speaker\r\na{delimiter}b\r\n"

    assert rows(file("a.csv", text)) == [(3, {"text": "a", "speaker": "b"}, "")]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("broken", [r'"\ud800"', r'"a\u0000"', r'["\udfff"]', r'{"\ud800": 1}'])
def test_what_no_database_can_hold_is_refused_row_by_row(file, name, broken):
    text = f'{{"text": {broken}}}\n'
    whole = r'{"text": "\ud83d\ude00 and \\u0000"}'
    content = f"[{text},{whole}]" if name == "a.json" else text + whole

    first, second = rows(file(name, content))

    assert first[1:] == ({}, REFUSED)
    assert second[1:] == ({"text": "😀 and \\u0000"}, "")


def test_nul_in_a_cell_of_text(file):
    text = "text,speaker\n" + "x,y\n" * 300_000 + "a\0b,c\n"

    assert rows(file("a.csv", text))[-1] == (300_002, {}, REFUSED)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_a_number_of_thousands_of_digits(file, name):
    row = '{"id": ' + "1" * 5000 + "}"

    with pytest.raises(UnreadableFileError, match="too many digits"):
        rows(file(name, f"[{row}]" if name == "a.json" else row))


def test_a_workbook_that_begins_with_a_row_of_spaces(file):
    found = rows(file("a.xlsx", workbook([["  ", None], ["text", "speaker"], ["a", "b"]])))

    assert found == [(3, {"text": "a", "speaker": "b"}, "")]


def test_sheets_that_are_not_read_are_named(file):
    sheet = open_sheet(file("a.xlsx", workbook([["text"], ["a"]], others=["Old", "Bare", "More"])))

    assert [row.cells["text"] for row in sheet.rows()] == ["a"]
    assert sheet.notes == ["Sheets that are not read: Old, More."]
