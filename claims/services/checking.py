"""Whether the data keeps the rules that no single table can hold, and what is derived from it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from claims import names, search
from claims.choices import SAME_SPEAKER, ReviewAbout, ScaleKind, SpeakerKind
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    FormerSlug,
    NameWord,
    Position,
    Review,
    Revision,
    Source,
    Speaker,
    SpeakerName,
    parents,
    url_key,
    with_ancestors,
)

from .counting import count_again, wrong_counts
from .naming import name_words
from .readiness import ABOUT_THE_DAY, latest_today

CHUNK = 2000


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: where, and what, in a sentence."""

    where: str
    what: str


@dataclass(frozen=True)
class Check:
    """One rule: what it looks for, and, where what is derived can be made again, how."""

    name: str
    find: Callable[[], Iterable[Finding]]
    mend: Callable[[], None] | None = None


def _published_without_source() -> Iterator[Finding]:
    cited = Exists(Citation.objects.filter(claim=OuterRef("pk")))
    yield from _rows(Claim.objects.published().exclude(cited), "It is published and has no source.")


def _published_without_day() -> Iterator[Finding]:
    published = Claim.objects.published()
    untold = Q(**dict.fromkeys(ABOUT_THE_DAY, ""))
    yield from _rows(
        published.filter(untold, said_first=date.min, said_last=date.max),
        "It is published, and nothing is known of its day.",
    )
    yield from _rows(
        published.filter(said_first__gt=latest_today()), "It was said on a day still to come."
    )
    earlier = Citation.objects.filter(
        claim=OuterRef("pk"), source__published_last__lt=OuterRef("said_first")
    )
    yield from _rows(
        published.filter(Exists(earlier)), "A source of it came out before the day it was said."
    )


def _spoken_for_wrongly() -> Iterator[Finding]:
    wrong = Claim.objects.exclude(on_behalf_of=None)
    yield from _rows(
        wrong.exclude(on_behalf_of__kind=SpeakerKind.INSTITUTION),
        "It is made on behalf of someone who is not an institution.",
    )


def _links_between_speakers() -> Iterator[Finding]:
    yield from _rows(
        ClaimLink.objects.filter(relation__in=SAME_SPEAKER).exclude(
            from_claim__speaker=F("to_claim__speaker")
        ),
        "Its relation holds within one speaker’s record, but its ends have two speakers.",
    )


def _reviews_on_wrong_scale() -> Iterator[Finding]:
    attribution = Q(rating__scale__kind=ScaleKind.ATTRIBUTION)
    yield from _rows(
        Review.objects.filter(rating__isnull=False).filter(
            (attribution & ~Q(about=ReviewAbout.ATTRIBUTION))
            | (~attribution & Q(about=ReviewAbout.ATTRIBUTION))
        ),
        "Its rating stands on a scale that measures something else.",
    )


def _offices_at_no_institution() -> Iterator[Finding]:
    held = Position.objects.exclude(institution=None)
    yield from _rows(
        held.exclude(institution__kind=SpeakerKind.INSTITUTION),
        "It is held at a speaker who is not an institution.",
    )


def _addresses_given_twice() -> Iterator[Finding]:
    taken = FormerSlug.objects.filter(slug=OuterRef("slug")).exclude(speaker=OuterRef("pk"))
    yield from _rows(
        Speaker.objects.filter(Exists(taken)), "Its address once belonged to another speaker."
    )


def _topics_in_a_circle() -> Iterator[Finding]:
    above = parents()
    for topic_id, parent_id in above.items():
        if parent_id is not None and topic_id in with_ancestors([parent_id], above):
            yield Finding(f"topic {topic_id}", "It is part of itself.")


def _main_names_not_listed() -> Iterator[Finding]:
    listed = SpeakerName.objects.filter(speaker=OuterRef("pk"), spelling=OuterRef("name"))
    yield from _rows(
        Speaker.objects.exclude(Exists(listed)), "Its main name is not among its spellings."
    )


def _stale_names() -> Iterator[Finding]:
    """Spellings whose key or words are not what they follow from."""
    for name in _stale_spellings():
        yield Finding(f"spelling {name.pk}", f"The keys of “{name.spelling}” are out of date.")


def _stale_spellings() -> Iterator[SpeakerName]:
    every = SpeakerName.objects.prefetch_related("words").order_by("pk")
    for name in every.iterator(chunk_size=CHUNK):
        held = {(word.key, word.skeleton, word.speaker_id) for word in name.words.all()}
        wanted = {(word.key, word.skeleton, word.speaker_id) for word in name_words(name)}
        if name.key != names.fold_name(name.spelling) or held != wanted:
            yield name


def _mend_names() -> None:
    with transaction.atomic():
        for name in list(_stale_spellings()):
            SpeakerName.objects.filter(pk=name.pk).update(key=names.fold_name(name.spelling))
            name.words.all().delete()
            NameWord.objects.bulk_create(name_words(name))
        Revision.renew()


def _stale_urls() -> Iterator[Finding]:
    rows = Source.objects.order_by("pk").values_list("pk", "url", "url_key")
    for pk, url, key in rows.iterator(chunk_size=CHUNK):
        if url_key(url) != key:
            yield Finding(f"source {pk}", "Its URL’s key is out of date.")


def _mend_urls() -> None:
    for source in Source.objects.order_by("pk").iterator(chunk_size=CHUNK):
        if url_key(source.url) != source.url_key:
            Source.objects.filter(pk=source.pk).update(url_key=url_key(source.url))
    Revision.renew()


def _wrong_counts() -> Iterator[Finding]:
    for tally, stored, true in wrong_counts():
        whose = f"speaker {tally.speaker_id}" if tally.speaker_id else f"topic {tally.topic_id}"
        where = whose if tally.speaker_id or tally.topic_id else "total"
        yield Finding(f"count of {where}", f"{tally.status}: stored {stored}, in truth {true}.")


def _stale_search() -> Iterator[Finding]:
    for claim_id in search.stale():
        yield Finding(f"claim {claim_id}", "The search index does not hold what it says now.")
    for token in search.wrong_sets():
        yield Finding(f"filter {token}", "Its set of claims is not what the index says of them.")
    for problem in search.integrity_problems():
        yield Finding("search index", problem)


def _mend_search() -> None:
    search.rebuild()


def _rows(queryset: QuerySet[Any], what: str) -> Iterator[Finding]:
    name = queryset.model._meta.verbose_name
    for pk in queryset.order_by("pk").values_list("pk", flat=True).iterator(chunk_size=CHUNK):
        yield Finding(f"{name} {pk}", what)


CHECKS: tuple[Check, ...] = (
    Check("published claims have a source", _published_without_source),
    Check("published claims have a day that can be", _published_without_day),
    Check("claims are made on behalf of institutions", _spoken_for_wrongly),
    Check("links within one record stay there", _links_between_speakers),
    Check("ratings stand on scales that fit", _reviews_on_wrong_scale),
    Check("offices are held at institutions", _offices_at_no_institution),
    Check("addresses are given once", _addresses_given_twice),
    Check("topics form a tree", _topics_in_a_circle),
    Check("main names are spellings", _main_names_not_listed),
    Check("keys of names are up to date", _stale_names, _mend_names),
    Check("keys of URLs are up to date", _stale_urls, _mend_urls),
    Check("counts are right", _wrong_counts, count_again),
    Check("the search index is up to date", _stale_search, _mend_search),
)
