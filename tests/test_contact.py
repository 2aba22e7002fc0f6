"""Where readers write to: a link where one can be made, and a warning where nothing is given."""

import pytest
from django.core.checks import run_checks

from claims.contact import contact_link


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("desk@example.org", "mailto:desk@example.org"),
        ("a&b@example.org", "mailto:a%26b@example.org"),
        ("https://example.org/write", "https://example.org/write"),
        ("12 Harbour Street, Port", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_an_address_leads_to_a_letter_or_a_page_or_nowhere(address, link):
    assert contact_link(address) == link


@pytest.mark.parametrize(
    ("host", "address", "warned"),
    [
        ("record.example", "", ["claims.W001"]),
        ("record.example", "desk@example.org", []),
        ("127.0.0.1", "", []),
    ],
)
def test_a_public_site_without_an_address_is_warned(settings, host, address, warned):
    settings.SITE_HOST, settings.CONTACT_ADDRESS = host, address

    assert [each.id for each in run_checks() if each.id.startswith("claims.")] == warned
