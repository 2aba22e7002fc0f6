"""Every message of the code and of the templates, found without a tool outside Python."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from django.template import engines
from django.utils.translation.template import templatize

#: The functions that mark a message, and which of their arguments are which.
MARKERS = {
    "gettext": ("id",),
    "gettext_lazy": ("id",),
    "gettext_noop": ("id",),
    "ngettext": ("id", "plural"),
    "ngettext_lazy": ("id", "plural"),
    "pgettext": ("context", "id"),
    "pgettext_lazy": ("context", "id"),
    "npgettext": ("context", "id", "plural"),
    "npgettext_lazy": ("context", "id", "plural"),
}
CODE = ("claims", "factcheck")
#: Django marks what it finds in its templates as calls, between letters that stand for the rest.
_STRING = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_CALL = re.compile(rf"\b(\w*gettext|_)\(\s*({_STRING}(?:\s*,\s*{_STRING})*)")


class Message(NamedTuple):
    """What is to be translated; `plural` and `context` are '' where there is none."""

    id: str
    plural: str = ""
    context: str = ""


def messages_of(root: Path) -> dict[Message, list[str]]:
    """The messages of a checkout in their order, each with the files it stands in."""
    found: dict[Message, list[str]] = {}
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        for message in _messages_in(path, name):
            places = found.setdefault(message, [])
            if name not in places:
                places.append(name)
    return found


def in_python(source: str) -> Iterator[Message]:
    """The messages of a Python module, by whatever name it imports the functions."""
    tree = ast.parse(source)
    known = {name: name for name in MARKERS} | {"_": "gettext"}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names = [(each.asname or each.name, each.name) for each in node.names]
            known |= {here: name for here, name in names if name in MARKERS}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else None
            name = function.id if isinstance(function, ast.Name) else name
            values = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
            yield from _message(known.get(name or "", ""), values)


def in_reader_template(source: str) -> Iterator[Message]:
    """The messages of a readers' template."""
    environment: Any = engines["jinja2"]
    for _line, function, found in environment.env.extract_translations(source):
        values = found if isinstance(found, tuple) else (found,)
        yield from _message("gettext" if function == "_" else function, list(values))


def in_desk_template(source: str) -> Iterator[Message]:
    """The messages of a template of the desk."""
    for function, strings in _CALL.findall(templatize(source)):
        values = ast.literal_eval(f"({strings},)")
        yield from _message("gettext" if function == "_" else function, list(values))


def _message(function: str, values: list[Any]) -> Iterator[Message]:
    parts = MARKERS.get(function)
    if not parts or len(values) < len(parts):
        return
    given = dict(zip(parts, values, strict=False))
    if all(isinstance(value, str) for value in given.values()):
        yield Message(**given)


def _files(root: Path) -> list[Path]:
    python = [path for name in CODE for path in sorted((root / name).rglob("*.py"))]
    templates = sorted((root / "templates").rglob("*.html"))
    return [path for path in (*templates, *python) if "migrations" not in path.parts]


def _messages_in(path: Path, name: str) -> Iterator[Message]:
    source = path.read_text("utf-8")
    if path.suffix == ".py":
        return in_python(source)
    if name.startswith("templates/desk/"):
        return in_desk_template(source)
    return in_reader_template(source)
