"""Pages other than a claim's: each with its subject, its list, and the way to it."""

from collections.abc import Sequence

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from claims.models import Source, Speaker, Topic

from .graph import Node, graph
from .lists import Listed, list_node
from .site import page, publisher, trail, website
from .sources import Printed, source_node
from .speakers import Named, speaker_node


def of_home(latest: Listed) -> Node:
    """The front page: the site, how it is searched, and what is new."""
    front = page("WebPage", reverse("home"), settings.SITE_NAME, mainEntity=list_node(latest))
    return graph(website(), front)


def of_text(kind: str, path: str, name: str, *above: tuple[str, str]) -> Node:
    """A page of text, such as an AboutPage, below others given as names and paths."""
    text = page(kind, path, name, publisher=publisher())
    return graph(text, trail(*above, (name, path)))


def of_statements(listed: Listed | None) -> Node:
    """The list of all claims."""
    name, path = _("Statements on record"), reverse("claims")
    return graph(_collection(path, name, listed), trail((name, path)))


def of_speakers(listed: Listed | None) -> Node:
    """The list of speakers."""
    name, path = _("Speakers"), reverse("speakers")
    return graph(_collection(path, name, listed), trail((name, path)))


def of_speaker(speaker: Speaker, listed: Listed | None) -> Node:
    """A speaker under all spellings, with the claims; the names are prefetched."""
    name, path = speaker.local_name, speaker.get_absolute_url()
    subject = _subject(speaker) | {"description": speaker.summary}
    return graph(
        _collection(path, name, listed, about=subject),
        trail((_("Speakers"), reverse("speakers")), (name, path)),
    )


def of_topic(topic: Topic, above: Topic | None, listed: Listed | None) -> Node:
    """A topic under its names in all languages, with the claims; the names are prefetched."""
    name, path = topic.local_name, topic.get_absolute_url()
    others = [each.name for each in topic.names.all() if each.name != name]
    subject: Node = {"@type": "Thing", "name": name, "alternateName": others}
    steps = [(each.local_name, each.get_absolute_url()) for each in (above, topic) if each]
    steps = [(_("Topics"), reverse("topics")), *steps]
    return graph(_collection(path, name, listed, about=subject), trail(*steps))


def of_source(source: Source, listed: Listed | None) -> Node:
    """A document with the claims that it reports."""
    path = source.get_absolute_url()
    outlet = source.outlet.name if source.outlet else ""
    printed = Printed(
        source.kind, source.title, source.language, source.url, outlet, source.published
    )
    return graph(
        _collection(path, source.title, listed, about=source_node(printed)),
        trail((_("Sources"), reverse("sources")), (source.title, path)),
    )


def of_exchange(left: Speaker, right: Speaker, listed: Listed | None) -> Node:
    """What two speakers said to and about each other; their names are prefetched."""
    name = _("%(left)s and %(right)s") % {"left": left.local_name, "right": right.local_name}
    path = reverse("versus", args=[left.slug, right.slug])
    return graph(
        _collection(path, name, listed, about=[_subject(left), _subject(right)]),
        trail((_("Speakers"), reverse("speakers")), (name, path)),
    )


def of_thread(path: str, claim: tuple[str, str], listed: Listed) -> Node:
    """What is linked with a claim, which is given as its title and its path."""
    name = _("The thread of a statement")
    above = (_("Statements on record"), reverse("claims"))
    return graph(_collection(path, name, listed), trail(above, claim, (name, path)))


def _subject(speaker: Speaker) -> Node:
    spellings = [each.spelling for each in speaker.names.all()]
    return speaker_node(Named(speaker, speaker.local_name, spellings))


def _collection(
    path: str, name: str, listed: Listed | None, about: Node | Sequence[Node] | None = None
) -> Node:
    return page("CollectionPage", path, name, about=about, mainEntity=list_node(listed))
