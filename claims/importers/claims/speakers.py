"""The speakers that rows name: found by exact spelling, else new."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from django.db.models import Q
from django.utils.translation import gettext as _

from claims import names, services
from claims.choices import NameKind, SpeakerKind
from claims.models import FormerSlug, Speaker, SpeakerName
from claims.services import NewRecord
from claims.services.bulk.ids import GivesIds

#: From here on an editor should look whether the two are one.
LIKE_ENOUGH = 0.8
#: A look-up of likeness takes some milliseconds.
MOST_COMPARED = 2000


class Called(NamedTuple):
    """What a row says of a speaker."""

    name: str
    file_id: int | None = None
    kind: str = ""
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The speaker meant, or why there is none; and what an editor should look at."""

    pk: int | None = None
    name: str = ""
    kind: str = ""
    error: str = ""
    warning: str = ""
    is_new: bool = False


@dataclass
class Speakers:
    """Looks names up, each once, and makes the speakers that nobody knows yet."""

    ids: GivesIds
    made: list[NewRecord] = field(default_factory=list)
    new: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._matches: dict[Called, list[Speaker]] = {}
        self._made_for: dict[Called, Answer] = {}
        self._new_by_key: dict[str, list[tuple[Called, Answer]]] = {}
        self._slugs: set[str] = set()

    def find(self, called: Called, current: int | None = None) -> Answer:
        """The speaker. Of several with one name it is the `current` one, if that is among them."""
        if called in self._made_for:
            return self._made_for[called]
        if not called.name:
            return self._by_id(called.file_id)
        if called not in self._matches:
            self._matches[called] = self._on_record(called)
        matches = self._matches[called]
        if len(matches) > 1:
            preferred = [each for each in matches if each.pk == current]
            preferred = preferred or [each for each in matches if each.pk == called.file_id]
            of_kind = [each for each in matches if called.kind and each.kind == called.kind]
            matches = preferred or (of_kind if len(of_kind) == 1 else matches)
        if len(matches) > 1:
            sentence = _("%(count)d speakers are called “%(name)s”: say which by speaker_id.")
            return Answer(error=sentence % {"count": len(matches), "name": called.name})
        if matches:
            return _known(matches[0], called)
        answer = self._in_this_file(called) or self._make(called)
        if not answer.error:
            # The warning belongs to the first row that names a new speaker.
            self._made_for[called] = replace(answer, warning="")
        return answer

    def _by_id(self, file_id: int | None) -> Answer:
        found = Speaker.objects.filter(pk=file_id).first() if file_id else None
        if found is None:
            return Answer(error=_("Whose words are they? The speaker is missing."))
        return Answer(found.pk, found.name, found.kind)

    def _on_record(self, called: Called) -> list[Speaker]:
        """By Wikidata's number, by any spelling, or by the address of the page."""
        if called.wikidata:
            by_number = list(Speaker.objects.filter(wikidata=called.wikidata))
            if by_number:
                return by_number
        matches = [match.speaker for match in services.speakers_called(called.name)]
        if called.wikidata:
            # Another number means another person of the same name.
            matches = [each for each in matches if not each.wikidata]
        if not matches and called.name == called.name.lower() and " " not in called.name:
            at_address = Q(slug=called.name) | Q(former_slugs__slug=called.name)
            matches = list(Speaker.objects.filter(at_address).distinct())
        return matches

    def _in_this_file(self, called: Called) -> Answer | None:
        """A new speaker whom an earlier row brought."""
        for earlier, answer in self._new_by_key.get(names.fold_name(called.name), ()):
            same = names.accents_agree(called.name, earlier.name)
            numbers = {earlier.file_id, called.file_id} - {None}
            items = {earlier.wikidata, called.wikidata} - {""}
            if same and len(numbers) < 2 and len(items) < 2:
                warning = ""
                if called.kind and called.kind != answer.kind:
                    warning = _("An earlier row says that “%(name)s” is %(kind)s; that holds.") % {
                        "name": answer.name,
                        "kind": SpeakerKind(answer.kind).label,
                    }
                return Answer(answer.pk, answer.name, answer.kind, is_new=True, warning=warning)
        return None

    def _make(self, called: Called) -> Answer:
        kind = called.kind or SpeakerKind.PERSON.value
        pk = self.ids.take(Speaker)
        slug = self._free_slug(called.name)
        values: dict[str, Any] = {"id": pk, "name": called.name, "slug": slug, "kind": kind}
        speaker = NewRecord(Speaker, {**values, "wikidata": called.wikidata})
        if speaker.problems:
            field_name, sentence = next(iter(speaker.problems.items()))
            return Answer(error=f"{field_name}: {sentence}")
        spelling = {"id": self.ids.take(SpeakerName), "speaker_id": pk, "spelling": called.name}
        official = {"language": "en", "kind": NameKind.OFFICIAL.value}
        self.made += [speaker, NewRecord(SpeakerName, {**spelling, **official})]
        self.new.append(called.name)
        answer = Answer(pk, called.name, kind, is_new=True, warning=self._similar(called.name))
        self._new_by_key.setdefault(names.fold_name(called.name), []).append((called, answer))
        return answer

    def _similar(self, name: str) -> str:
        """Speakers on record whose names are like a new one's."""
        if len(self.new) > MOST_COMPARED:
            return ""
        alike = services.find_speakers(name, most=3).similar
        known = [match.speaker.name for match in alike if match.likeness >= LIKE_ENOUGH]
        if not known:
            return ""
        return _("A new speaker. On record, with a name like it: %s.") % ", ".join(known)

    def _free_slug(self, name: str) -> str:
        """An address that nobody has or had, in the database or in this file."""
        wanted = names.slug_words(name)[:90] or "speaker"
        slug, number = wanted, 1
        while slug in self._slugs or _is_taken(slug):
            number += 1
            slug = f"{wanted}-{number}"
        self._slugs.add(slug)
        return slug


def _known(speaker: Speaker, called: Called) -> Answer:
    other_kind = called.kind and called.kind != speaker.kind
    warning = ""
    if other_kind:
        warning = _("On record “%(name)s” is %(kind)s; the import leaves that alone.") % {
            "name": speaker.name,
            "kind": SpeakerKind(speaker.kind).label,
        }
    return Answer(speaker.pk, speaker.name, speaker.kind, warning=warning)


def _is_taken(slug: str) -> bool:
    rows: Iterable[Any] = (Speaker.objects.filter(slug=slug), FormerSlug.objects.filter(slug=slug))
    return any(each.exists() for each in rows)
