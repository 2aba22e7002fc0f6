"""The seed records: a folder of JSON files, one a noun, loaded whole or not at all."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DatabaseError, models

from claims import services
from claims.choices import SpeakerKind, Stage
from claims.models import Claim, Rating, Recorded, Topic

from .located import BrokenFileError, Located, read_objects
from .seed_schema import SEED_FILES, TOPIC_NAME, Pointer, Schema, moment
from .upsert import Outcome, Report, find_record, is_merged, upsert

WHY = "Loaded from the seed records."


def load_seeds(folder: Path) -> Report:
    """Load every seed file of the folder in one transaction and report what became of each record.

    Raises BrokenFileError, with file, line and reason, and then has loaded nothing.
    """
    files = {
        name: read_objects(folder / f"{name}.json", name=f"{name}.json") for name in SEED_FILES
    }
    report = Report()
    with services.kept():
        for name, schema in SEED_FILES.items():
            _refuse_doubles(files[name], schema)
            for entry in _parents_first(name, files[name]):
                _load(name, schema, entry, report, {})
    return report


def _load(
    kind: str, schema: Schema, entry: Located, report: Report, within: Mapping[str, models.Model]
) -> None:
    """One record, then what is nested in it."""
    _check_fields(entry, schema)
    values = {schema.called.get(name, name): _read(entry, name, schema) for name in schema.fields}
    values |= _values_apart(kind, entry)
    key = {schema.called.get(name, name): None for name in schema.key}
    key = {name: values.pop(name) for name in key} | dict(within)
    called = " · ".join(str(entry[name]) for name in schema.key)
    try:
        record, outcome = upsert(schema.model, key, values, why=WHY)
        report.add(kind, outcome, called)
        if record is None:
            return
        for name, nested in schema.nested.items():
            for each in _objects(entry, name):
                _load(f"{kind}: {name}", nested, each, report, {nested.parent: record})
        if isinstance(record, Topic):
            _load_topic_names(entry, record, report)
        if isinstance(record, Claim) and outcome is not Outcome.LEFT_ALONE:
            _file_and_publish(entry, record)
    except ValidationError as error:
        if _points_at_merged(entry, schema):  # what holds of two claims need not hold of one
            report.add(
                kind, Outcome.LEFT_ALONE, " · ".join(str(entry[name]) for name in schema.key)
            )
            return
        raise _located(entry, schema, error) from error
    except DatabaseError as error:
        raise entry.broken(f"The database refuses this record: {error}") from error


def _check_fields(entry: Located, schema: Schema) -> None:
    """Every field must be there, and no other: a misspelt one would be lost in silence."""
    expected = [*schema.fields, *schema.nested, *schema.apart]
    for name in entry:
        if name not in expected:
            raise entry.broken(
                f"There is no field “{name}” here. Known: {', '.join(expected)}.", name
            )
    for name in expected:
        if name not in entry:
            raise entry.broken(f"The field “{name}” is missing.")


def _read(entry: Located, name: str, schema: Schema) -> Any:
    """What the model takes for one field."""
    reader = schema.fields[name]
    if isinstance(reader, Pointer):
        return _find(entry, name, reader)
    try:
        return reader(entry[name])
    except ValueError as error:
        raise entry.broken(f"“{name}”: {error}", name) from None


def _find(entry: Located, name: str, pointer: Pointer, value: Any = None) -> models.Model | None:
    """The record that a field names, which must be loaded before."""
    wanted = entry[name] if value is None else value
    if wanted in (None, ""):
        return None
    found = find_record(pointer.model, {pointer.key: wanted})
    if found is None:
        what = pointer.model._meta.verbose_name
        raise entry.broken(f"“{name}”: there is no {what} “{wanted}”.", name)
    return found


def _points_at_merged(entry: Located, schema: Schema) -> bool:
    """Whether the record names one that was merged into another."""
    pointers = [(name, each) for name, each in schema.fields.items() if isinstance(each, Pointer)]
    return any(is_merged(each.model, {each.key: entry[name]}) for name, each in pointers)


def _values_apart(kind: str, entry: Located) -> dict[str, Any]:
    """A rating is named by its scale and its value on it."""
    if kind != "reviews":
        return {}
    rating = Rating.objects.filter(scale__slug=entry["scale"], value=entry["rating"]).first()
    if rating is None:
        raise entry.broken(f"No rating “{entry['rating']}” on scale “{entry['scale']}”.", "rating")
    return {"rating": rating}


def _load_topic_names(entry: Located, topic: Recorded, report: Report) -> None:
    named = entry["names"]
    if not isinstance(named, Located):
        raise entry.broken("“names” must be an object: language to name.", "names")
    for language, name in named.items():
        if not isinstance(name, str):
            raise named.broken("A name must be text.", language)
        key = {"topic": topic, "language": language}
        _record, outcome = upsert(TOPIC_NAME.model, key, {"name": name}, why=WHY)
        report.add("topics: names", outcome, f"{entry['slug']} · {language}")


def _file_and_publish(entry: Located, claim: Claim) -> None:
    """The topics of a claim, and its stage, which needs the citations to be there."""
    topics = entry["topics"]
    if not isinstance(topics, list):
        raise entry.broken("“topics” must be a list of short names.", "topics")
    found = [_find(entry, "topics", Pointer(Topic, "slug"), slug) for slug in topics]
    services.set_topics(claim, found, by=None, why=WHY)  # type: ignore[arg-type]
    if entry["stage"] not in (Stage.DRAFT, Stage.PUBLISHED):
        raise entry.broken("“stage” must be draft or published.", "stage")
    if entry["stage"] == Stage.PUBLISHED and claim.stage == Stage.DRAFT:
        try:
            at = moment(entry["published_at"])
        except ValueError as error:
            raise entry.broken(f"“published_at”: {error}", "published_at") from None
        services.publish_claim(claim, by=None, at=at, why=WHY)


def _objects(entry: Located, name: str) -> list[Located]:
    found = entry[name]
    if not isinstance(found, list) or not all(isinstance(each, Located) for each in found):
        raise entry.broken(f"“{name}” must be a list of records.", name)
    return found


def _refuse_doubles(entries: list[Located], schema: Schema) -> None:
    """Two records of one file with one key: the second would silently replace the first."""
    seen: dict[tuple[str, ...], int] = {}
    for entry in entries:
        key = tuple(str(entry.get(name)) for name in schema.key)
        if key in seen:
            raise entry.broken(
                f"“{' · '.join(key)}” stands in line {seen[key]} already.", schema.key[0]
            )
        seen[key] = entry.line_of()


def _parents_first(kind: str, entries: list[Located]) -> list[Located]:
    """Records that point at others of their own file come after those."""
    if kind == "speakers":  # offices are held at institutions
        return sorted(entries, key=lambda entry: entry.get("kind") != SpeakerKind.INSTITUTION)
    pointer, key = {"topics": ("parent", "slug"), "sources": ("republished_from", "reference")}.get(
        kind, ("", "")
    )
    if not pointer:
        return entries
    by_key = {entry.get(key): entry for entry in entries}
    ordered: dict[int, Located] = {}

    def place(entry: Located, below: tuple[int, ...]) -> None:
        if id(entry) in below:
            raise entry.broken(f"“{pointer}” leads round in a circle.", pointer)
        above = by_key.get(entry.get(pointer))
        if above is not None:
            place(above, (*below, id(entry)))
        ordered.setdefault(id(entry), entry)

    for entry in entries:
        place(entry, ())
    return list(ordered.values())


def _located(entry: Located, schema: Schema, error: ValidationError) -> BrokenFileError:
    """A refusal by the rules, at the line of the field that it is about."""
    if not hasattr(error, "error_dict"):
        return entry.broken(" ".join(error.messages))
    name, messages = next(iter(error.message_dict.items()))
    in_file = {model: own for own, model in schema.called.items()}.get(name, name)
    if in_file not in entry:
        return entry.broken(" ".join(messages))
    return entry.broken(f"“{in_file}”: {' '.join(messages)}", in_file)
