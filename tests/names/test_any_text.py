"""No text whatever makes a function of names raise."""

from hypothesis import given
from hypothesis import strategies as st

from claims.names import (
    MAX_SLUG_LENGTH,
    fold_name,
    guess_language,
    likeness,
    name_words,
    script_of,
    skeleton,
    slug_words,
    sort_name,
)


@given(st.text(st.characters(), max_size=80))
def test_no_text_makes_any_name_function_raise(text):
    key = fold_name(text)

    assert key == " ".join(key.split())
    assert not key.isascii() or name_words(text) == tuple(key.split())
    assert bool(name_words(text)) == bool(key)
    assert bool(skeleton(text)) == bool(key)
    assert 0.0 <= likeness(text, "Alexander Lukashenko") <= 1.0
    assert len(script_of(text)) == 4
    assert guess_language(text) in ("", "be", "ru", "uk")
    assert isinstance(sort_name(text), str)
    assert len(slug_words(text)) <= MAX_SLUG_LENGTH
