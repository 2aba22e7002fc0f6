"""One box for speakers, topics and statements."""

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from django.db.models import QuerySet, prefetch_related_objects
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from claims import linked_data, search, services
from claims.filters import ClaimList, Sort, public_claims
from claims.models import Prepared, Speaker, TopicName

from .cards import Card, cards_in_order
from .claims import matched_spellings
from .paging import total_label
from .speakers import found_speakers, with_counts

LONGEST_QUERY = 500
STATEMENTS, SPEAKERS, TOPICS = 10, 6, 6
#: So many statements while somebody still types.
AT_ONCE = 4
#: To find what may have been meant takes several questions a word.
MOST_CORRECTED = 5
#: A query is a name more seldom than on the page of speakers, where less is enough.
SURELY_ALIKE = 0.8


class FoundTopic(NamedTuple):
    """A topic in the reader's language."""

    name: str
    address: str


@dataclass(frozen=True)
class Answer:
    """What a query found, of each kind, and what may have been meant instead."""

    query: str
    #: Each with the spelling through which it was found.
    speakers: list[tuple[Speaker, str]]
    topics: list[FoundTopic]
    statements: list[Card]
    listing: ClaimList
    #: The stems of the query's words: what is marked where they stand.
    words: frozenset[str]
    meant: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found at all."""
        return not (self.speakers or self.topics or self.statements)


def search_page(request: HttpRequest) -> HttpResponse:
    """Speakers, topics and statements that a query names, the likeliest first."""
    query = _query(request)
    told = linked_data.of_text("SearchResultsPage", reverse("search"), _("Search"))
    context: dict[str, Any] = {"query": query, "answer": None, "linked_data": told}
    if query:
        answer = _answer(query, STATEMENTS)
        answer = answer if answer.statements else replace(answer, meant=_meant(query, answer))
        context |= {
            "answer": answer,
            "total": total_label(answer.listing),
        }
    return render(request, "claims/search.html", context)


def search_at_once(request: HttpRequest) -> HttpResponse:
    """The same in a few lines, for the box while it is filled in. A part of a page."""
    query = _query(request)
    answer = _answer(query, AT_ONCE) if query else None
    if answer and not answer.speakers:
        answer = replace(answer, speakers=_beginning(query))
    return render(request, "includes/_at_once.html", {"query": query, "answer": answer})


def _query(request: HttpRequest) -> str:
    return request.GET.get("q", "").replace("\x00", " ").strip()[:LONGEST_QUERY]


def _answer(query: str, most: int) -> Answer:
    listing = public_claims({"q": query, "sort": Sort.RELEVANCE.value})
    # The hits that were ranked are the first leg; where they are few, they are all.
    first = list(listing.legs[0].values_list("pk", flat=True)[:most])
    return Answer(
        query=query,
        speakers=_speakers(query, listing.asked, is_last_resort=not first)[:SPEAKERS],
        topics=_topics(query)[:TOPICS],
        statements=cards_in_order(first),
        listing=listing,
        words=frozenset(word for group in listing.asked.groups for word in group.words),
    )


def _speakers(
    query: str, asked: search.Asked, *, is_last_resort: bool
) -> list[tuple[Speaker, str]]:
    """Those whom words of the query name; as a last resort those with a name much like it."""
    if named := matched_spellings(asked.spellings, query):
        return with_counts(named)
    if not is_last_resort:
        return []
    similar = found_speakers(query).similar
    alike = [match for match in similar if match.likeness >= SURELY_ALIKE]
    return [(match.speaker, match.spelling.spelling) for match in alike]


def _beginning(letters: str) -> list[tuple[Speaker, str]]:
    """Speakers whose names begin so, for somebody who is still typing."""
    found = services.speakers_beginning(letters, most=SPEAKERS, among=Speaker.objects.with_page())
    prefetch_related_objects([match.speaker for match in found], "names")
    return [(match.speaker, match.spelling.spelling) for match in found]


def _topics(query: str) -> list[FoundTopic]:
    """Topics one of whose names has every word of the query, in any form of it."""
    wanted = set(search.stems(query))
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for slug, language, name in _names_of_topics() if wanted else ():
        names[slug][language] = name
    reader = (get_language() or "en").split("-")[0]
    return [
        FoundTopic(spoken.get(reader) or spoken.get("en") or slug, reverse("topic", args=[slug]))
        for slug, spoken in names.items()
        if any(wanted <= set(search.stems(name)) for name in spoken.values())
    ]


@Prepared
def _names_of_topics() -> QuerySet[Any, Any]:
    """What the topics with a published claim are called in each language."""
    named = TopicName.objects.filter(topic__counts__claims__gt=0).order_by("topic__slug").distinct()
    return named.values_list("topic__slug", "language", "name")


def _meant(query: str, answer: Answer) -> str:
    """The query with words on record in place of those that are not; '' if nothing helps."""
    if not answer.listing.asked.has_words or '"' in query:
        return ""
    words = query.split()
    if len(words) > MOST_CORRECTED:
        return ""
    corrected = [_corrected(word) for word in words]
    if corrected == words:
        return ""
    meant = " ".join(corrected)
    return meant if public_claims({"q": meant}).total else ""


def _corrected(word: str) -> str:
    """The word, or the one that its writer may have meant."""
    if public_claims({"q": word}).total:
        return word
    return search.likely_word(word) or word
