"""Speakers, found by any spelling of their names."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.db.models import Case, QuerySet, Sum, When
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import names, services
from claims.dates import iso
from claims.forms import PartialDateField
from claims.models import ClaimCount, FormerSlug, NameWord, Position, Speaker, SpeakerName

from .base import ReadOnly, RecordedAdmin, Tucked
from .form import RecordedForm
from .inlines import RecordedFormSet, Rows
from .merging import SPEAKERS, Merging
from .similar_speakers import urls as similar_urls

#: More speakers than this are no answer to a query.
MOST_FOUND = 200
#: Greater than what follows any prefix: names are folded to a-z, and collations agree on those.
AFTER = "zzzz"


class PositionForm(RecordedForm):
    since = PartialDateField(label=gettext_lazy("since"))
    until = PartialDateField(
        label=gettext_lazy("until"),
        help_text=gettext_lazy("Written as since. Empty: still held, as far as we know."),
    )


class NameFormSet(RecordedFormSet):
    """The spellings of one speaker."""

    @staticmethod
    def save_order(row: Any) -> Any:
        """What is no longer preferred makes room first."""
        return row.preferred

    def adopted(self, row: Any) -> Any:
        """The service has just listed the main name by itself: fill that row in, add no twin."""
        shown = {form.instance.pk for form in self.forms if form.instance.pk}
        if row._state.adding and row.spelling == self.instance.name:
            listed = self.instance.names.filter(spelling=row.spelling).exclude(pk__in=shown).first()
            if listed:
                row.pk, row.version, row.created_at = listed.pk, listed.version, listed.created_at
                row._state.adding = False
        return row


class NameRows(Rows):
    model = SpeakerName
    formset = NameFormSet
    fields = ("spelling", "language", "script", "kind", "preferred")
    extra_on_add = 1

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name in {"language", "script"} and field:
            field.widget.attrs.update({"size": 5, "class": "vShortField"})
        return field


class PositionRows(Rows):
    model = Position
    form = PositionForm
    fk_name = "speaker"
    fields = ("title", "institution", "since", "until")
    autocomplete_fields = ("institution",)


@admin.register(Speaker)
class SpeakerAdmin(Merging, RecordedAdmin):
    mergeable = SPEAKERS
    actions = ("delete_selected", "merge_selected")
    fieldsets = (
        (None, {"fields": ("name", "kind", "summary")}),
        (
            gettext_lazy("Lists and address"),
            {"fields": ("sort_name", "slug", "former_addresses", "wikidata")},
        ),
    )
    readonly_fields = ("former_addresses",)
    inlines = (NameRows, PositionRows)
    ordering = ("sort_name", "id")
    list_display = ("name", "spellings", "kind", "published")
    list_filter = ("kind",)
    list_prefetch = ("names", "counts")
    sortable_by = ("name",)
    search_fields = ("name",)
    search_help_text = gettext_lazy("Any spelling, in any script: Лукашэнка finds Lukashenko.")
    prepopulated_fields = {"slug": ("name",)}

    def get_urls(self) -> list[Any]:
        return [*similar_urls(), *super().get_urls()]

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any = None) -> dict[str, Any]:
        return {} if obj else dict(self.prepopulated_fields)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """The same name first, then names that begin like this, then similar ones."""
        if not search_term.strip():
            return queryset, False
        through = speakers_by_spelling(search_term)
        request.found_through = through  # type: ignore[attr-defined]
        place = Case(*(When(pk=pk, then=at) for at, pk in enumerate(through)), default=0)
        return queryset.filter(pk__in=through).order_by(place, "pk"), False

    def label(self, record: Speaker, request: HttpRequest | None) -> str:
        spelling = getattr(request, "found_through", {}).get(record.pk, record.name)
        parts = [record.name]
        if spelling != record.name:
            parts.append(_("through «%(spelling)s»") % {"spelling": spelling})
        if record.summary:
            parts.append(Truncator(record.summary).chars(60))
        return " — ".join(parts)

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """A speaker has a page once a published claim quotes them."""
        shown = obj and Speaker.objects.with_page().filter(pk=obj.pk).exists()
        return super().get_view_on_site_url(obj) if shown else None

    @admin.display(description=gettext_lazy("spellings"))
    def spellings(self, speaker: Speaker) -> str:
        """The other spellings; all of them would fill the page."""
        others = [n.spelling for n in speaker.names.all() if n.spelling != speaker.name]
        others = list(dict.fromkeys(others))
        more = [f"+{len(others) - 3}"] if len(others) > 3 else []
        return " · ".join([*others[:3], *more]) or "–"

    @admin.display(description=gettext_lazy("published claims"))
    def published(self, speaker: Speaker) -> str:
        claims = sum(row.claims for row in speaker.counts.all())
        url = reverse("admin:claims_claim_changelist")
        return format_html('<a href="{}?speaker__id__exact={}">{}</a>', url, speaker.pk, claims)

    @admin.display(description=gettext_lazy("former addresses"))
    def former_addresses(self, speaker: Speaker) -> str:
        return ", ".join(old.slug for old in speaker.former_slugs.all()) if speaker.pk else ""


@admin.register(SpeakerName)
class SpeakerNameAdmin(Tucked, RecordedAdmin):
    list_display = ("spelling", "speaker", "language", "script", "kind", "preferred")
    list_select_related = ("speaker",)
    list_filter = ("kind", "preferred")
    search_fields = ("spelling",)
    autocomplete_fields = ("speaker",)


@admin.register(Position)
class PositionAdmin(Tucked, RecordedAdmin):
    form = PositionForm
    fields = ("speaker", "title", "institution", "since", "until")
    list_display = ("title", "speaker", "institution", "since", "until")
    list_select_related = ("speaker", "institution")
    search_fields = ("title",)
    autocomplete_fields = ("speaker", "institution")

    @admin.display(description=gettext_lazy("since"))
    def since(self, position: Position) -> str:
        return iso(position.since)

    @admin.display(description=gettext_lazy("until"))
    def until(self, position: Position) -> str:
        return iso(position.until)


@admin.register(FormerSlug)
class FormerSlugAdmin(ReadOnly, Tucked, admin.ModelAdmin):
    list_display = ("slug", "speaker")
    list_select_related = ("speaker",)
    show_full_result_count = False


def speakers_by_spelling(term: str) -> dict[int, str]:
    """The ids of speakers who are meant, likest first, each with the spelling that says so."""
    term = term.replace("\x00", " ").strip()
    found = services.find_speakers(term, most=MOST_FOUND)
    through = {match.speaker.pk: match.spelling.spelling for match in found.exact}
    for speaker, spelling in beginning(term).items():
        through.setdefault(speaker, spelling)
    for match in found.similar:
        through.setdefault(match.speaker.pk, match.spelling.spelling)
    through = dict(list(through.items())[:MOST_FOUND])
    return through | as_typed(term, through)


def as_typed(term: str, speakers: Iterable[int]) -> dict[int, str]:
    """The spellings that hold the very letters typed; the main name before others."""
    spelled: dict[int, str] = {}
    rows = SpeakerName.objects.filter(speaker__in=list(speakers))
    for speaker, spelling, main in rows.values_list("speaker", "spelling", "speaker__name"):
        holds = term.casefold() in spelling.casefold()
        if holds and (spelling == main or speaker not in spelled):
            spelled[speaker] = spelling
    return spelled


def beginning(term: str) -> dict[int, str]:
    """Speakers with a word in their names that begins like each word typed; most quoted first."""
    words = names.name_words(term)
    hits = [
        set(words_from(word).values_list("speaker_id", flat=True)[: MOST_FOUND * 10])
        for word in words
    ]
    if not hits:
        return {}
    speakers = set.intersection(*hits)
    counts = dict(
        ClaimCount.objects.filter(speaker__in=speakers)
        .values_list("speaker")
        .annotate(claims=Sum("claims"))
    )
    ranked = sorted(speakers, key=lambda pk: (-counts.get(pk, 0), pk))[:MOST_FOUND]
    rows = words_from(words[-1]).filter(speaker__in=ranked)
    spelled: dict[int, str] = {}
    for speaker, spelling in rows.values_list("speaker", "name__spelling").order_by("id"):
        spelled.setdefault(speaker, spelling)
    return {pk: spelled[pk] for pk in ranked if pk in spelled}


def words_from(prefix: str) -> QuerySet[NameWord]:
    """The words of names that begin so, read from the index."""
    return NameWord.objects.filter(key__gte=prefix, key__lt=prefix + AFTER)
