"""A text with its changes marked."""

import pytest

from claims.admin.revisions import Kind, Run, marked, revised


@pytest.mark.parametrize(
    ("old", "new", "runs"),
    [
        ("The same.", "The same.", [Run(Kind.SAME, "The same.")]),
        (
            "We will not go there.",
            "We will go there.",
            [Run(Kind.SAME, "We will "), Run(Kind.GONE, "not "), Run(Kind.SAME, "go there.")],
        ),
        ("", "New.", [Run(Kind.NEW, "New.")]),
        ("Old.", "", [Run(Kind.GONE, "Old.")]),
        ("Words\nin lines", "Words in lines", [Run(Kind.SAME, "Words in lines")]),
        (
            "Ён сказаў",
            "ён сказаў",
            [Run(Kind.GONE, "Ён "), Run(Kind.NEW, "ён "), Run(Kind.SAME, "сказаў")],
        ),
    ],
)
def test_words_are_same_gone_or_new(old, new, runs):
    assert revised(old, new) == runs


def test_the_marks_are_said_in_words_and_the_words_are_escaped():
    html = marked("<b> is gone", "<i> is gone")

    assert html == (
        '<del><span class="visually-hidden">[removed: </span>&lt;b&gt;'
        '<span class="visually-hidden">]</span></del> '
        '<ins><span class="visually-hidden">[added: </span>&lt;i&gt;'
        '<span class="visually-hidden">]</span></ins> is gone'
    )


def test_what_is_far_from_a_change_is_cut_unless_all_is_asked_for():
    words = " ".join(f"w{n}" for n in range(200))

    assert "w100" not in marked(f"{words} old", f"{words} new")
    assert "w199" in marked(f"{words} old", f"{words} new")
    assert "w100" in marked(f"{words} old", f"{words} new", whole=True)


def test_texts_of_the_greatest_length_are_compared_at_once():
    old = " ".join(f"a{n % 7}" for n in range(20_000))
    new = " ".join(f"a{n % 11}" for n in range(20_000))

    assert "".join(run.text for run in revised(old, new) if run.kind is not Kind.GONE) == new
