"""Invented texts: anything at all, and what looks like a name."""

from hypothesis import strategies as st

any_text = st.text(st.characters(), max_size=60)
name_like = st.text("aeiouyjxkstzhcvwfgAЯяьъыийїієґўёщш'’-, .ʼ", max_size=40)
