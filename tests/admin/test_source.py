"""Sources are found by title and by URL, and none is recorded twice."""

import pytest
from bs4 import BeautifulSoup

from claims.models import Outlet, Source
from tests.admin.desk import told
from tests.factories import OutletFactory, SourceFactory

URL = "https://www.example.org/news/1?utm_source=x"


@pytest.mark.parametrize(
    "typed", ["лукашенко", "Письмо ЛУКАШЕНКО", "http://example.org/news/1/", "example.org/news/1"]
)
def test_a_source_is_found_by_title_in_any_case_and_by_url(desk, typed):
    SourceFactory(title="Письмо Лукашенко Медведеву", url=URL)
    SourceFactory(title="Something else", url="https://example.org/news/2")

    page = BeautifulSoup(desk.open(Source, q=typed).content, "lxml")

    titles = [cell.text for cell in page.select("#result_list .field-title")]
    assert titles == ["Письмо Лукашенко Медведеву"]


def test_one_url_is_one_source(desk):
    SourceFactory(url=URL)
    other = SourceFactory()

    answer = desk.save(other, url="http://example.org/news/1")

    assert "Another source has this URL." in told(answer)
    other.refresh_from_db()
    assert other.url == ""


def test_a_source_is_published_on_a_partial_date(desk):
    source = SourceFactory(published="2010-08-14")

    desk.save(source, published="2010-08")

    assert desk.form(source)["published"] == "2010-08"


def test_an_outlet_with_sources_is_not_deleted(desk):
    source = SourceFactory(outlet=OutletFactory(name="The Daily"))
    ticked = {"action": "delete_selected", "_selected_action": [source.outlet_id], "post": "yes"}

    answer = desk.client.post(desk.url(Outlet), ticked, follow=True)

    assert answer.status_code == 200
    assert Outlet.objects.get().name == "The Daily"
