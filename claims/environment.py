"""The Jinja2 environment of the pages for readers: what their templates may call and how they read.

The desk's pages, under `templates/desk`, are in Django's own template language, as the admin's are.
"""

from collections.abc import Callable
from typing import Any

from django.template.defaultfilters import linebreaks_filter, linebreaksbr, truncatechars
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.timezone import localtime
from jinja2 import Environment, StrictUndefined

from claims import linked_data, printing, search
from claims.language_names import language_name

#: Used as filters: a filter is called directly, a global by way of the context.
FILTERS: dict[str, Callable[..., Any]] = {
    each.__name__: each
    for each in (
        linebreaksbr,
        linked_data.as_script,
        truncatechars,
        printing.day,
        printing.declined_date,
        printing.excerpt,
        printing.family,
        printing.fidelity_meaning,
        printing.figures,
        printing.from_markdown,
        printing.in_marks,
        printing.in_readers_language,
        printing.in_years,
        printing.iso_date,
        printing.iso_day,
        language_name,
        printing.marked,
        printing.mid_sentence,
        printing.one_stop,
        printing.partial_date,
        printing.quoted,
        printing.script_name,
        printing.short_date,
        printing.shorten,
        printing.status_meaning,
    )
} | {"linebreaks": linebreaks_filter, "around_first": search.around_first}
GLOBALS: dict[str, Callable[..., Any]] = {
    "now": localtime,
    "reader_language": translation.get_language,
    "record_lang": printing.record_lang,
    "static": static,
    "url": reverse,
}


def environment(**options: Any) -> Environment:
    """Templates in which a misspelt name is an error and messages are in the reader's language.

    `options` are those of Django's template backend: the loader, autoescaping, reloading.
    """
    options |= {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(extensions=["jinja2.ext.i18n"], **options)
    made.policies["ext.i18n.trimmed"] = True
    # The functions, not their results: each looks up the language of the request it is called in.
    made.install_gettext_callables(  # type: ignore[attr-defined]
        translation.gettext,
        translation.ngettext,
        newstyle=True,
        pgettext=translation.pgettext,
        npgettext=translation.npgettext,
    )
    made.filters.update(FILTERS)
    made.globals.update(GLOBALS)
    return made
