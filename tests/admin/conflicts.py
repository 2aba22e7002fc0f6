"""Two editors at one record: what the slower one sends, and what the page answers."""

from bs4 import BeautifulSoup


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
