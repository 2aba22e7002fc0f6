"""What a reader sees on a page: the words, the figures, and where the links lead."""

from bs4 import BeautifulSoup, Tag

MARKS = "“”«»„"


def page_of(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "lxml")


def texts(page: Tag, selector: str) -> list[str]:
    """The texts of what a selector finds, with single spaces."""
    return [" ".join(found.get_text().split()) for found in page.select(selector)]


def listed(page: Tag) -> list[str]:
    """The words of the claims in the list of a page, without their quotation marks."""
    return [words.strip(MARKS) for words in texts(page, ".list .cards .words")]


def older(page: Tag) -> str:
    """The query string of the next page of the list; '' on the last one."""
    link = page.select_one(".paging a[rel=next]")
    return link["href"] if link else ""


def turns(page: Tag) -> list[tuple[str, bool]]:
    """The statements of an exchange in their order, each with whether it stands on the left."""
    return [
        (texts(turn, ".words")[0].strip(MARKS), "is-left" in turn["class"])
        for turn in page.select(".exchange .turn")
    ]


def links_of(page: Tag, text: str) -> list[tuple[str, str]]:
    """What a statement of an exchange does to which others: the relations and their words."""
    [turn] = [each for each in page.select(".turn") if text in texts(each, ".words")[0]]
    return [
        (
            texts(link, ".relation")[0],
            texts(page.select_one(link.a["href"]), ".words")[0].strip(MARKS),
        )
        for link in turn.select(".stands li")
    ]
