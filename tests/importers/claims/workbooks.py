"""Small workbooks, written by hand: the tests need no writer of them."""

import io
import zipfile
from xml.sax.saxutils import escape

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{sheets}</Types>'
)
_SHEET_TYPE = (
    '<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def _relations(kind, targets):
    every = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, target in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{every}</Relationships>'


def workbook(rows, *, sheet=None, others=()):
    """The bytes of a workbook; `sheet` is the XML of its rows, if not made here.

    `others` name further sheets of one cell, or, called Bare, of none.
    """
    if sheet is None:
        sheet = "".join(_row(number, cells) for number, cells in enumerate(rows, 1))
    sheets = {"Claims": sheet}
    sheets |= {name: "" if name == "Bare" else _row(1, ["text"]) for name in others}
    numbers = range(1, len(sheets) + 1)
    named = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in zip(numbers, sheets, strict=True)
    )
    parts = {
        "[Content_Types].xml": _TYPES.format(
            sheets="".join(_SHEET_TYPE.format(number=number) for number in numbers)
        ),
        "_rels/.rels": _relations("officeDocument", ["xl/workbook.xml"]),
        "xl/_rels/workbook.xml.rels": _relations(
            "worksheet", [f"worksheets/sheet{number}.xml" for number in numbers]
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{named}</sheets></workbook>'
        ),
    }
    parts |= {
        f"xl/worksheets/sheet{number}.xml": (
            f'<worksheet xmlns="{_MAIN}"><sheetData>{content}</sheetData></worksheet>'
        )
        for number, content in zip(numbers, sheets.values(), strict=True)
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _row(number, cells):
    written = "".join(
        _cell(f"{_letters(place)}{number}", cell)
        for place, cell in enumerate(cells)
        if cell is not None
    )
    return f'<row r="{number}">{written}</row>'


def _letters(place):
    """The name of a column: A to Z, AA …"""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(65 + last)


def _cell(name, cell):
    if isinstance(cell, bool):
        return f'<c r="{name}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, int | float):
        return f'<c r="{name}"><v>{cell}</v></c>'
    text = escape(str(cell))
    return f'<c r="{name}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
