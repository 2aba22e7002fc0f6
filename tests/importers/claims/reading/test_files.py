"""Files of every kind and make come in as rows that know their line; others are refused."""

import io
import json
import struct
import zipfile
from time import perf_counter

import pytest

from claims.importers.claims import UnreadableFileError, open_sheet
from claims.importers.claims.reading import limits
from tests.importers.claims.workbooks import workbook

WORDS = "Мы не продадим кран, сказала она. Ўсё."


@pytest.fixture
def file(tmp_path):
    def make(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return make


def rows(path):
    return [(row.line, dict(row.cells)) for row in open_sheet(path).rows()]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_usual_encoding_and_delimiter(file, encoding, delimiter):
    line = delimiter.join(["olga", f'"{WORDS}"'])
    text = f"speaker{delimiter}text\r\n{line}\r\n"

    assert rows(file("a.csv", text.encode(encoding))) == [(2, {"speaker": "olga", "text": WORDS})]


def test_accents_of_latin_letters_are_not_taken_for_cyrillic(file):
    text = "text\nElle a dit: «Ça suffit même à l'été.»\n"

    sheet = open_sheet(file("a.csv", text.encode("cp1252")))

    assert [row.cells["text"] for row in sheet.rows()] == [text.splitlines()[1]]
    assert sheet.notes == ["Read as cp1252."]


def test_lines_are_those_of_the_file_whatever_stands_in_the_cells(file):
    text = 'text,speaker\n"two\nlines",a\n\n"three\n\nlines",b\nc,d\n'

    assert [line for line, _cells in rows(file("a.csv", text))] == [2, 5, 8]


def test_rows_can_be_gone_through_again_and_half_way(file):
    sheet = open_sheet(file("a.csv", "text\na\nb\nc\n"))
    half = sheet.rows()
    next(half)

    assert [row.cells["text"] for row in sheet.rows()] == ["a", "b", "c"]
    assert next(half).cells["text"] == "b"


def test_a_row_that_is_too_short_or_too_long_says_so(file):
    sheet = open_sheet(file("a.csv", "text,speaker\na\nb,c,d\ne,f\n"))

    assert [row.problem for row in sheet.rows()] == [
        "This row has 1 cell, the header has 2.",
        "This row has 3 cells, the header has 2.",
        "",
    ]


def test_formulas_come_back_as_the_words_they_were(file):
    text = "text\n'=1+1\n'' =x\n'plain\n' -\n"

    assert [cells["text"] for _line, cells in rows(file("a.csv", text))] == [
        "=1+1",
        "' =x",
        "'plain",
        " -",
    ]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", b"", "The file is empty."),
        ("a.csv", b"\n\n\n", "The file is empty."),
        ("a.csv", b"text,text\na,b\n", "Two columns are called “text”."),
        ("a.csv", b"%PDF-1.4 ...", "This file is a PDF."),
        ("a.csv", b"\x00\x01\x02\x03" * 50, "This file is not text."),
        ("a.csv", b"\x89PNG\r\n\x1a\n", "This file is a picture."),
        ("a.csv", b'text\n"open', "This is not CSV: unexpected end of data."),
        ("a.doc", b"text\n", "Files of these kinds can be imported: CSV, XLSX, JSON, JSONL."),
        ("a.xlsx", b"text,speaker\n", "This is not a workbook, or it is damaged."),
        ("a.json", b"{}", "The file must hold a list of records: [ {…}, {…} ]."),
        ("a.json", b"[]", "The file holds no records."),
        ("a.json", b'[{"text": 1}', "Between two records stands a comma."),
        ("a.json", b'[{"text": 1}] x', "Something stands after the list."),
        ("a.json", b'[{"text": }]', "This is not JSON: Expecting value."),
        ("a.json", b'[{"a": 1, "a": 2}]', "This is not JSON: a name stands twice in one record."),
        ("a.json", b"[" * 100_000, "The record is nested too deep."),
        ("a.jsonl", b'{"a": 1}\n{"a": \n', "This is not JSON: Expecting value."),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(file, name, content, reason):
    with pytest.raises(UnreadableFileError) as caught:
        rows(file(name, content))

    assert caught.value.reason == reason


def test_an_array_knows_the_line_of_each_record(file):
    text = '[\n  {"text": "a"},\n  {\n    "text": "b"\n  }, {"text": "c"}\n]\n'

    assert rows(file("a.json", text)) == [
        (2, {"text": "a"}),
        (3, {"text": "b"}),
        (5, {"text": "c"}),
    ]


def test_an_array_longer_than_a_block_is_read_to_its_end(file):
    records = [{"text": "x" * 1000, "n": n, "end": 12345.5} for n in range(3000)]

    found = rows(file("a.json", json.dumps(records, indent=1)))

    assert [cells for _line, cells in found] == records
    assert found[-1][0] == 2 + 2999 * 5


def test_lines_of_json(file):
    text = '{"text": "a"}\n\n{"speaker": "b"}\n["c"]\n'
    sheet = open_sheet(file("a.jsonl", text))

    assert list(sheet.header) == ["text", "speaker"]
    assert [(row.line, row.problem) for row in sheet.rows()] == [
        (1, ""),
        (3, ""),
        (4, "This is not a record {…}."),
    ]


def test_a_workbook_gives_text_numbers_days_and_its_own_row_numbers(file):
    path = file(
        "a.xlsx",
        workbook(
            [
                ["text", "speaker_id", "said_on", None],
                [WORDS, 12.0, "'=1+1", None],
                [None, None, None, None],
                ["x", 1.5, True, None],
            ]
        ),
    )

    assert rows(path) == [
        (2, {"text": WORDS, "speaker_id": "12", "said_on": "=1+1"}),
        (4, {"text": "x", "speaker_id": "1.5", "said_on": "true"}),
    ]


def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(file):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 150_000_000)

    with pytest.raises(UnreadableFileError, match="packed too tightly"):
        open_sheet(file("a.xlsx", packed.getvalue()))


def test_a_workbook_that_lies_about_its_size_is_found_out(file):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 250_000_000)
    content = bytearray(packed.getvalue())
    entry = content.rindex(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = struct.pack("<I", 1000)

    with pytest.raises(UnreadableFileError, match=r"unpacks to too much|too tightly"):
        open_sheet(file("a.xlsx", bytes(content)))


def test_a_workbook_of_two_cells_at_the_ends_of_the_world_harms_nobody(file):
    corner = (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    )

    with pytest.raises(UnreadableFileError):
        open_sheet(file("a.xlsx", workbook([], sheet=corner)))


def test_an_archive_with_thousands_of_parts_is_refused(file):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(limits.MOST_ENTRIES + 1):
            archive.writestr(f"xl/{number}.xml", b"")

    with pytest.raises(UnreadableFileError, match="too many parts"):
        open_sheet(file("a.xlsx", packed.getvalue()))


def test_fifty_megabytes_are_read_as_they_come(file):
    line = b'"' + b"word " * 200 + b'",Olga\n'
    path = file("a.csv", b"text,speaker\n" + line * 50_000)
    began = perf_counter()

    assert sum(1 for _row in open_sheet(path).rows()) == 50_000
    assert path.stat().st_size > 50_000_000
    assert perf_counter() - began < 30
