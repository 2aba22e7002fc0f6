"""The state of the evidence in plain words follows from what is on record, and says no more."""

import pytest
from django.utils.translation import override

from claims import dates
from claims.choices import Status
from claims.views.claim.evidence import Evidence, Original, in_plain_words
from claims.views.claim.verdicts import Verdict


def evidence(**known):
    """A reported quotation of one day, printed by one outlet in the speaker's own language."""
    usual = {
        "status": "reported",
        "form": "direct",
        "nature": "assertion",
        "language": "en",
        "said": "2010-08-13",
        "independent": 1,
        "printed_in": ["en"],
        "original": Original.HERE,
    }
    usual |= known
    usual["said"] = dates.parse(usual["said"])
    return Evidence(**usual)


def sentences(**known):
    return in_plain_words(evidence(**known))


def test_a_report_of_two_outlets_in_translation_is_told_in_whole_sentences():
    told = sentences(independent=2, original=Original.MISSING, date_printed="Friday")

    assert " ".join(told) == (
        "Reported, not confirmed by us. Two outlets print these words; we have seen no recording. "
        "Printed in English; the original is not on record. Dated 13 August 2010 (“Friday”). "
        "Whether it is true is a separate question: no verdict."
    )


@pytest.mark.parametrize(
    ("status", "begins"),
    [
        ("reported", "Reported, not confirmed by us."),
        ("confirmed", "Confirmed by us as said."),
        ("unverified", "Unverified. Known only from a leak"),
        ("disputed", "Disputed. The speaker denies it, or sources conflict"),
        ("misquoted", "Misquoted. The words were cut, doctored or mistranslated"),
        ("misattributed", "Misattributed. Real words, but someone else’s."),
        ("fabricated", "Fabricated. Evidence shows that it was invented."),
        ("retracted", "Retracted. Every outlet that printed it withdrew it."),
    ],
)
def test_the_status_comes_first(status, begins):
    assert sentences(status=status)[0].startswith(begins)


def test_every_status_has_its_sentence():
    assert len({sentences(status=each)[0] for each in Status.values}) == len(Status)


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ({}, "One outlet prints these words; we have seen no recording."),
        ({"independent": 3}, "Three outlets print these words; we have seen no recording."),
        ({"independent": 7}, "7 outlets print these words; we have seen no recording."),
        ({"form": "paraphrase"}, "One outlet reports it; we have seen no recording."),
        ({"form": "paraphrase", "independent": 12}, "12 outlets report it; we have seen no rec"),
        ({"independent": 0}, "No source is on record."),
        (
            {"primary": ["broadcast", "transcript"]},
            "One outlet prints these words; a recording is on record, against which we have not",
        ),
        (
            {"status": "confirmed", "primary": ["transcript"], "independent": 0},
            "No outlet’s report is on record; we have checked them against a transcript.",
        ),
        (
            {"status": "confirmed", "primary": ["post"], "independent": 2},
            "Two outlets print these words; we have checked them against the speaker’s own pub",
        ),
        (
            {"status": "confirmed"},
            "One outlet prints these words; we have checked them against a recording, a transcript",
        ),
    ],
)
def test_it_is_told_who_prints_it_and_what_was_seen(known, sentence):
    assert sentences(**known)[1].startswith(sentence)


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ({"copies": 1}, "One more source adds nothing of its own: a reprint, the same agency’s"),
        ({"copies": 4}, "4 more sources add nothing of their own: reprints, the same agency’s"),
        ({"differing": 1}, "In one source the words differ, as marked below."),
        ({"differing": 2}, "In 2 sources the words differ, as marked below."),
        ({"relayed_by": ["her lawyers"]}, "Relayed by her lawyers."),
        (
            {"translations": [("outlet", "ru"), ("machine", "uk"), ("outlet", "be")]},
            "Translated into Russian, Belarusian by an outlet; into Ukrainian by a machine.",
        ),
        ({"attribution": [Verdict("One outlet only.", "We")]}, "On whether they said it: “One out"),
    ],
)
def test_what_else_is_known_is_told_only_where_it_is(known, sentence):
    told = [each for each in sentences(**known) if each not in sentences()]

    assert len(told) == 1
    assert told[0].startswith(sentence)


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ({}, "Printed in English."),
        ({"printed_in": ["en", "ru", "be"]}, "Printed in English; translated in print into Russi"),
        ({"original": Original.UNKNOWN}, "Printed in English; whether they were said in it is no"),
        ({"form": "paraphrase"}, "Reported in English; the speaker’s own words are not on record."),
        ({"language": "ru"}, "On record in Russian; printed in English."),
        ({"language": "ru", "printed_in": []}, "On record in Russian."),
    ],
)
def test_it_is_told_in_which_language_it_is_printed(known, sentence):
    assert any(each.startswith(sentence) for each in sentences(**known))


@pytest.mark.parametrize(
    ("said", "printed", "sentence"),
    [
        ("2010-08-13", "", "Dated 13 August 2010."),
        ("2010-08", "", "Dated August 2010; the exact day is not known."),
        ("2010", "that year", "Dated 2010 (“that year”); month and day are not known."),
        ("2020-08-24/2020-08-30", "", "Dated 24–30 August 2020; the exact day is not known."),
        ("", "", "The date is not known."),
        ("", "recently", "The date is not known; printed is “recently”."),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(said, printed, sentence):
    assert sentence in sentences(said=said, date_printed=printed)


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ({"nature": "promise"}, "Whether it was kept is a separate question: no verdict."),
        ({"nature": "threat"}, "Whether it was carried out is a separate question: no verdict."),
        ({"nature": "position"}, "Whether what it rests on is true is a separate question: no ve"),
        (
            {"truth": [Verdict("False", "Harbour Facts"), Verdict("Half true", "We")]},
            "Whether it is true is a separate question: “False” (Harbour Facts); “Half true” (We).",
        ),
        (
            {"truth": [Verdict("False", str(n)) for n in range(3)]},
            "Whether it is true is a separate question: 3 reviews, below.",
        ),
    ],
)
def test_whether_it_is_true_is_another_question_and_comes_last(known, sentence):
    assert sentences(**known)[-1].startswith(sentence)


def test_dates_and_languages_are_told_in_the_readers_language():
    with override("be"):
        told = " ".join(sentences())

    assert "13 жніўня 2010" in told
