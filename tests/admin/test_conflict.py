"""Two editors of one record: nobody overwrites, and nobody's text is lost."""

import pytest
from bs4 import BeautifulSoup

from claims import dates, services
from claims.dates import iso
from claims.models import Citation, Claim, SpeakerName
from tests.admin.desk import fields, told
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    ClaimLinkFactory,
    OutletFactory,
    RatingFactory,
    SourceFactory,
    SpeakerFactory,
    SpeakerNameFactory,
    TopicFactory,
    TranslationFactory,
    draft_claim,
)
from tests.people import an_administrator


@pytest.fixture
def other(db):
    """The editor who is faster."""
    return an_administrator("anna")


def post(desk, record, data, **typed):
    return desk.client.post(desk.url(record), {**data, **typed, "_save": "1"}, follow=True)


def page(answer):
    return BeautifulSoup(answer.content, "lxml")


def sides(answer):
    """Each field that both changed: when opened, theirs, yours."""
    return {
        group.h3.get_text(): [each.get_text(" ", strip=True) for each in group.select("div")]
        for group in page(answer).select(".conflict .sides")
    }


def taken(answer):
    """Each field that only the other editor changed."""
    return [each.get_text() for each in page(answer).select(".conflict dt")]


def test_what_both_changed_stands_side_by_side_and_what_was_typed_stays(desk, other):
    claim = draft_claim(text="We will not recognise it.")
    opened = desk.form(claim)
    claim.text = "We shall not recognise it."
    services.save_record(claim, by=other, why="From the transcript.")

    answer = post(desk, claim, opened, text="We will never recognise it.")

    assert sides(answer) == {
        "Words": [
            "When you opened it We will not recognise it.",
            "Theirs now (anna) We [removed: will ] [added: shall ] not recognise it.",
            "Yours We will [removed: not ] [added: never ] recognise it.",
        ]
    }
    assert "anna" in told(answer)[0]
    assert "From the transcript." in told(answer)[0]
    assert fields(answer)["text"] == "We will never recognise it."
    claim.refresh_from_db()
    assert claim.text == "We shall not recognise it."


def test_saved_again_it_is_the_slower_editors_decision(desk, other, editor):
    claim = draft_claim(text="As it was.")
    opened = desk.form(claim)
    claim.text = "As they had it."
    services.save_record(claim, by=other)
    answer = post(desk, claim, opened, text="As I have it.")

    post(desk, claim, fields(answer))

    claim.refresh_from_db()
    assert claim.text == "As I have it."
    assert claim.history.first().history_user == editor


def test_what_only_the_other_changed_is_taken(desk, other):
    gas, oil = TopicFactory(named={"en": "Gas"}), TopicFactory(named={"en": "Oil"})
    speaker = SpeakerFactory(name="Iryna Right")
    claim = draft_claim(text="As it was.", said="2010", filed=[gas])
    opened = desk.form(claim)
    claim.speaker, claim.said, claim.status = speaker, dates.parse("2011-05"), "confirmed"
    services.save_record(claim, by=other)
    services.set_topics(claim, [oil], by=other)

    answer = post(desk, claim, opened, text="As I have it.")
    assert sides(answer) == {}
    assert sorted(taken(answer)) == ["Said", "Speaker", "Status", "Topics"]
    post(desk, claim, fields(answer))

    claim.refresh_from_db()
    assert (claim.text, claim.speaker, iso(claim.said), claim.status, list(claim.topics.all())) == (
        "As I have it.",
        speaker,
        "2011-05",
        "confirmed",
        [oil],
    )


def test_choices_people_and_dates_stand_side_by_side_by_name(desk, other):
    was, theirs, mine = (SpeakerFactory(name=name) for name in ("Was W", "Theirs T", "Mine M"))
    claim = draft_claim(speaker=was, said="2010")
    opened = desk.form(claim)
    claim.speaker, claim.said, claim.nature = theirs, dates.parse("2011"), "promise"
    services.save_record(claim, by=other)

    answer = post(desk, claim, opened, speaker=mine.pk, said="Friday", nature="threat")

    assert sides(answer) == {
        "Speaker": ["When you opened it Was W", "Theirs now (anna) Theirs T", "Yours Mine M"],
        "Said": ["When you opened it 2010", "Theirs now (anna) 2011", "Yours Friday"],
        "Nature": ["When you opened it assertion", "Theirs now (anna) promise", "Yours threat"],
    }


def test_the_same_change_of_both_is_no_conflict_of_words(desk, other):
    claim = draft_claim(text="As it was.")
    opened = desk.form(claim)
    claim.text = "As both have it."
    services.save_record(claim, by=other)

    answer = post(desk, claim, opened, text="As both have it.", context="And this.")

    assert sides(answer) == {}
    post(desk, claim, fields(answer))
    claim.refresh_from_db()
    assert claim.context == "And this."


def test_somebody_who_is_slower_twice_is_told_twice(desk, other):
    claim = draft_claim(text="As it was.")
    opened = desk.form(claim)
    for words in ("First change.", "Second change."):
        claim.text = words
        services.save_record(claim, by=other)
        answer = post(desk, claim, opened, text="Mine.")
        assert words.split()[0] in sides(answer)["Words"][1]
        opened = fields(answer)

    post(desk, claim, opened)
    claim.refresh_from_db()
    assert claim.text == "Mine."


def test_a_record_without_a_history_shows_what_is_there(desk, other):
    outlet = OutletFactory(name="As it was")
    opened = desk.form(outlet)
    outlet.history.all().delete()
    outlet.name = "As they had it"
    services.save_record(outlet, by=other)

    answer = post(desk, outlet, opened, name="As I have it")

    assert sides(answer)["Name"] == [
        "When you opened it not on record",
        "Theirs now (anna) As they had it",
        "Yours As I have it",
    ]


def test_what_was_typed_is_escaped(desk, other):
    claim = draft_claim(text="As it was.")
    opened = desk.form(claim)
    claim.text = "<script>alert(1)</script>"
    services.save_record(claim, by=other)

    answer = post(desk, claim, opened, text="<img src=x>")

    assert page(answer).select(".conflict script, .conflict img") == []


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


def test_a_record_that_was_deleted_meanwhile_keeps_what_was_typed(desk, other):
    claim = draft_claim(text="As it was.")
    opened = desk.form(claim)
    pk = claim.pk
    services.delete_record(claim, by=other, why="Twice on record.")
    claim.pk = pk

    answer = post(
        desk, claim, opened, text="What I typed.", **{"citations-0-wording": "Typed too."}
    )

    assert answer.status_code == 200
    assert "anna deleted this record while you had it open" in told(answer)[0]
    held = fields(answer)
    assert (held["text"], held["citations-0-wording"]) == ("What I typed.", "Typed too.")
    services.bring_back(Claim.history.filter(id=pk).first(), by=other, why="It was needed.")
    answer = post(desk, claim, held)  # back on record, it has been changed since it was opened
    post(desk, claim, fields(answer))
    back = Claim.objects.get(pk=pk)
    assert (back.text, back.citations.get().wording) == ("What I typed.", "Typed too.")


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
