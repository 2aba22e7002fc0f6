"""What must follow when a speaker's name, spellings or address change."""

from claims import names
from claims.models import FormerSlug, NameWord, Speaker, SpeakerName


def keep_old_address(speaker: Speaker) -> None:
    """Before a speaker changes: the old address goes on leading here; one taken back is current."""
    old = Speaker.objects.values_list("slug", flat=True).get(pk=speaker.pk)
    if old != speaker.slug:
        FormerSlug.objects.get_or_create(slug=old, speaker=speaker)
        FormerSlug.objects.filter(slug=speaker.slug, speaker=speaker).delete()


def keep_words(spelling: SpeakerName) -> None:
    """After a spelling was saved: its words, by which surnames and alike names are looked up."""
    spelling.words.all().delete()
    NameWord.objects.bulk_create(name_words(spelling))


def name_words(spelling: SpeakerName) -> list[NameWord]:
    """The rows that a spelling's words and its rough keys make; not yet saved."""
    own_letters = names.fold_name(spelling.spelling).split()
    words = dict.fromkeys((*names.name_words(spelling.spelling), *own_letters))
    rows = [(word, "") for word in words]
    rows += [("", trace) for trace in names.traces(spelling.spelling)]
    return [
        NameWord(
            name=spelling, speaker_id=spelling.speaker_id, key=word[:100], skeleton=trace[:100]
        )
        for word, trace in rows
    ]
