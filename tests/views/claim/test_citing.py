"""How a claim is cited: as text, and for BibTeX."""

from dataclasses import replace
from datetime import date

import pytest

from claims import dates
from claims.views.claim.citing import Citable, as_bibtex, as_text

CLAIM = Citable(
    author="Alexander Lukashenko",
    title="“It is impossible to bend me.”",
    said=dates.parse("2010-08-13"),
    printed_in="Harbour Post, “The crane stays”",
    site="On the Record",
    reference="bend-me",
    version=3,
    changed=date(2026, 11, 22),
    address="https://example.org/claims/17/",
    accessed=date(2026, 11, 26),
)


def test_the_text_names_author_words_day_source_version_address_and_access():
    assert as_text(CLAIM) == (
        "Alexander Lukashenko. “It is impossible to bend me.” 13 August 2010. "
        "Printed in Harbour Post, “The crane stays”. "
        "On the Record, bend-me, version 3 of 22 November 2026. "
        "https://example.org/claims/17/ (accessed 26 November 2026)."
    )


def test_words_that_are_not_the_authors_are_not_cited_as_such():
    wrong = replace(CLAIM, is_said=False, said=dates.UNKNOWN, printed_in="")

    assert as_text(wrong).startswith("Wrongly attributed to Alexander Lukashenko. Date unknown. On")
    assert "bend me" not in as_text(wrong) + as_bibtex(wrong)
    assert "author" not in as_bibtex(wrong)


def test_bibtex_has_the_same():
    assert as_bibtex(CLAIM) == (
        "@misc{bend-me,\n"
        "  author = {{Alexander Lukashenko}},\n"
        "  title = {{“It is impossible to bend me.”}},\n"
        "  year = {2010},\n"
        "  month = {aug},\n"
        "  day = {13},\n"
        "  howpublished = {On the Record},\n"
        "  note = {bend-me, version 3},\n"
        "  url = {https://example.org/claims/17/},\n"
        "  urldate = {2026-11-26},\n"
        "}"
    )


@pytest.mark.parametrize(
    ("said", "dated"),
    [
        ("2010-08", ["year = {2010}", "month = {aug}"]),
        ("2010", ["year = {2010}"]),
        ("2020-08-24/2020-08-30", ["year = {2020}"]),
        ("2020-08-24/2021-01-02", []),
        ("", []),
    ],
)
def test_bibtex_dates_it_as_far_as_it_is_known(said, dated):
    lines = as_bibtex(replace(CLAIM, said=dates.parse(said))).replace(",\n", "\n").split("\n")

    assert [each.strip() for each in lines if each.strip().startswith(("year", "mon", "day"))] == (
        dated
    )


def test_what_tex_would_take_for_a_command_is_escaped():
    entry = as_bibtex(replace(CLAIM, title="50 % of {A} & B_1 \\ ~ ^ #$\nend"))

    assert (
        r"title = {{50 \% of \{A\} \& B\_1 \textbackslash{} \textasciitilde{} "
        r"\textasciicircum{} \#\$ end}}," in entry
    )
