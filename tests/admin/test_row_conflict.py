"""Two editors of one page’s rows: nobody overwrites, and nobody’s text is lost."""

from claims import services
from claims.models import Citation, SpeakerName
from tests.admin.conflicts import page, post, sides
from tests.admin.desk import fields, told
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    ClaimLinkFactory,
    RatingFactory,
    SourceFactory,
    SpeakerFactory,
    SpeakerNameFactory,
    TranslationFactory,
    draft_claim,
)


def test_a_row_that_both_changed_says_so_at_the_row(desk, other):
    claim = draft_claim(wording="As printed.")
    opened = desk.form(claim)
    citation = claim.citations.get()
    citation.wording = "As they read it."
    services.save_record(citation, by=other)

    answer = post(desk, claim, opened, **{"citations-0-wording": "As I read it."})

    assert list(sides(answer)) == ["Wording"]
    assert page(answer).select_one("#citations-0 .conflict")
    assert fields(answer)["citations-0-wording"] == "As I read it."
    post(desk, claim, fields(answer))
    citation.refresh_from_db()
    assert citation.wording == "As I read it."


def test_a_row_that_only_the_other_changed_stays_as_they_left_it(desk, other):
    claim = draft_claim(wording="As printed.")
    opened = desk.form(claim)
    citation = claim.citations.get()
    citation.wording, citation.primary = "As they read it.", True
    services.save_record(citation, by=other)

    answer = post(desk, claim, opened, context="Mine.")

    assert told(answer)[0].startswith("The claim")
    citation.refresh_from_db()
    claim.refresh_from_db()
    assert (citation.wording, citation.primary, claim.context) == (
        "As they read it.",
        True,
        "Mine.",
    )
    assert citation.history.count() == 2


def test_a_row_that_was_deleted_meanwhile_keeps_what_was_typed_and_can_be_saved_anew(desk, other):
    claim = draft_claim()
    translation = TranslationFactory(claim=claim, language="be", text="Словы")
    opened = desk.form(claim)
    services.delete_record(translation, by=other, why="A machine made it.")

    answer = post(desk, claim, opened, **{"translations-0-text": "Лепшыя словы"})

    sentence = told(answer)[0]
    assert "Somebody else deleted this while you had it open: anna" in sentence
    assert "A machine made it." in sentence
    assert fields(answer)["translations-0-text"] == "Лепшыя словы"
    assert not claim.translations.exists()
    post(desk, claim, fields(answer))
    assert claim.translations.get().text == "Лепшыя словы"


def test_a_row_that_was_deleted_meanwhile_can_be_left_out(desk, other):
    claim = draft_claim()
    translation = TranslationFactory(claim=claim, language="be", text="Словы")
    opened = desk.form(claim)
    services.delete_record(translation, by=other)
    answer = post(desk, claim, opened, **{"translations-0-text": "Лепшыя словы"})

    answer = post(desk, claim, fields(answer), **{"translations-0-DELETE": "on"})

    assert told(answer)[0].startswith("The claim")
    assert not claim.translations.exists()


def test_a_row_deleted_by_one_and_untouched_by_the_other_is_gone(desk, other):
    claim = draft_claim()
    translation = TranslationFactory(claim=claim, language="be", text="Словы")
    opened = desk.form(claim)
    services.delete_record(translation, by=other)

    answer = post(desk, claim, opened, context="Mine.")

    assert told(answer)[0].startswith("The claim")
    claim.refresh_from_db()
    assert claim.context == "Mine."
    assert not claim.translations.exists()


def test_a_row_is_not_deleted_over_somebody_elses_change(desk, other):
    claim = draft_claim()
    translation = TranslationFactory(claim=claim, language="be", text="Словы")
    opened = desk.form(claim)
    translation.text = "Лепшыя словы"
    services.save_record(translation, by=other)

    answer = post(desk, claim, opened, **{"translations-0-DELETE": "on"})

    assert "Somebody else changed this record" in told(answer)[0]
    assert claim.translations.get().text == "Лепшыя словы"
    post(desk, claim, fields(answer), **{"translations-0-DELETE": "on"})
    assert not claim.translations.exists()


def test_a_link_that_both_changed_is_read_from_this_claim(desk, other):
    claim, end = draft_claim(), draft_claim(text="The other end.")
    link = ClaimLinkFactory(from_claim=end, to_claim=claim, relation="answers", note="As it was.")
    opened = desk.form(claim)
    link.relation = "supports"
    services.save_record(link, by=other)

    answer = post(desk, claim, opened, **{"links-0-reading": "<rebuts"})

    assert sides(answer) == {
        "Relation": [
            "When you opened it is answered by",
            "Theirs now (anna) is supported by",
            "Yours is rebutted by",
        ]
    }
    post(desk, claim, fields(answer))
    link.refresh_from_db()
    assert (link.relation, link.from_claim) == ("rebuts", end)


def test_a_link_that_only_the_other_changed_stays_as_they_left_it(desk, other):
    claim = draft_claim()
    link = ClaimLinkFactory(from_claim=draft_claim(), to_claim=claim, relation="answers")
    opened = desk.form(claim)
    link.relation, link.note = "supports", "So they say."
    services.save_record(link, by=other)

    post(desk, claim, opened, context="Mine.")

    link.refresh_from_db()
    claim.refresh_from_db()
    assert (link.relation, link.note, claim.context) == ("supports", "So they say.", "Mine.")


def test_a_spelling_that_both_changed_stands_in_the_table(desk, other):
    speaker = SpeakerFactory()
    name = SpeakerNameFactory(speaker=speaker, spelling="Ірына")
    opened = desk.form(speaker)
    row = next(
        key.removesuffix("-id")
        for key, value in opened.items()
        if key.startswith("names-") and key.endswith("-id") and value == str(name.pk)
    )
    name.spelling = "Ірына Прыклад"
    services.save_record(name, by=other)

    answer = post(desk, speaker, opened, **{f"{row}-spelling": "Ірына Узор"})

    assert list(sides(answer)) == ["Spelling"]
    post(desk, speaker, fields(answer))
    assert SpeakerName.objects.get(pk=name.pk).spelling == "Ірына Узор"


def test_rows_of_a_scale_follow_the_other_editor(desk, other):
    rating = RatingFactory(label="so")
    opened = desk.form(rating.scale)
    rating.label = "just so"
    services.save_record(rating, by=other)

    post(desk, rating.scale, opened, name="Is it true?")

    rating.refresh_from_db()
    assert rating.label == "just so"


def test_a_source_moved_to_another_claim_is_not_lost_from_it(desk, other):
    claim, target = draft_claim(), ClaimFactory()
    moved = CitationFactory(claim=claim, source=SourceFactory())
    opened = desk.form(claim)
    moved.claim = target
    services.save_record(moved, by=other)

    post(desk, claim, opened, context="Mine.")

    claim.refresh_from_db()
    assert claim.context == "Mine."
    assert Citation.objects.get(pk=moved.pk).claim == target
