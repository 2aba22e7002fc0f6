"""Two editors of one record: nobody overwrites, and nobody's text is lost."""

from claims import dates, services
from claims.dates import iso
from claims.models import Claim
from tests.admin.conflicts import page, post, sides, taken
from tests.admin.desk import fields, told
from tests.factories import OutletFactory, SpeakerFactory, TopicFactory, draft_claim


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
