"""The topics and ratings that rows name."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from django.utils.translation import gettext as _

from claims import names
from claims.choices import RatingColour, ReviewAbout, ScaleKind
from claims.models import Rating, Scale, Topic, TopicName
from claims.services import NewRecord
from claims.services.bulk.ids import GivesIds

from .cells import Cells

_SLUG = re.compile(r"[-a-z0-9_]+")


@dataclass
class Topics:
    """Topics by their short names or by their names in any language; unknown ones are new."""

    ids: GivesIds
    made: list[NewRecord] = field(default_factory=list)
    new: list[str] = field(default_factory=list)

    @cached_property
    def _known(self) -> dict[str, int]:
        named = TopicName.objects.order_by("-topic_id").values_list("name", "topic_id")
        known = {name.casefold(): pk for name, pk in named}
        return known | dict(Topic.objects.values_list("slug", "pk"))

    def find(self, word: str) -> int:
        """The topic's id."""
        found = self._known.get(word) or self._known.get(word.casefold())
        return found or self._make(word)

    def _make(self, word: str) -> int:
        slug = word if _SLUG.fullmatch(word) else names.slug_words(word)[:100] or "topic"
        if slug in self._known:
            return self._known[slug]
        pk = self.ids.take(Topic)
        self.made.append(NewRecord(Topic, {"id": pk, "slug": slug[:100]}))
        if slug != word:
            named = {"id": self.ids.take(TopicName), "topic_id": pk, "name": word[:200]}
            self.made.append(NewRecord(TopicName, {**named, "language": "en"}))
            self._known[word.casefold()] = pk
        self._known[slug] = pk
        self.new.append(word)
        return pk


@dataclass(frozen=True, slots=True)
class Step:
    """A rating: its id, and what its scale measures."""

    pk: int
    scale_kind: str


@dataclass
class Ratings:
    """Ratings by label and scale. A new one needs all that makes it one, as our exports have it."""

    ids: GivesIds
    made: list[NewRecord] = field(default_factory=list)
    new: list[str] = field(default_factory=list)

    @cached_property
    def _scales(self) -> dict[str, tuple[int, str]]:
        return {
            slug: (pk, kind) for slug, pk, kind in Scale.objects.values_list("slug", "pk", "kind")
        }

    @cached_property
    def _steps(self) -> dict[tuple[str, str], list[tuple[int, Step]]]:
        known: dict[tuple[str, str], list[tuple[int, Step]]] = {}
        rows = Rating.objects.order_by("pk").values_list(
            "pk", "label", "value", "scale_id", "scale__name", "scale__slug", "scale__kind"
        )
        for pk, label, value, scale_id, name, slug, kind in rows:
            self._learn(known, (label, value), (name, slug), scale_id, Step(pk, kind))
        return known

    @staticmethod
    def _learn(
        known: dict[tuple[str, str], list[tuple[int, Step]]],
        labels: tuple[str, str],
        scales: tuple[str, str],
        scale_id: int,
        step: Step,
    ) -> None:
        for label in {label.casefold() for label in labels}:
            for scale in {"", *(scale.casefold() for scale in scales)}:
                known.setdefault((label, scale), []).append((scale_id, step))

    def find(self, review: Cells, about: str) -> Step | None:
        """The rating of a review; None, with a problem noted, where there is no such one."""
        label, slug = review.word("rating_label"), review.word("rating_scale_slug")
        scale = slug or review.word("rating_scale_name")
        found = [step for _scale, step in self._steps.get((label.casefold(), scale.casefold()), ())]
        if len(found) > 1:
            attribution = about == ReviewAbout.ATTRIBUTION
            measuring = [
                step for step in found if (step.scale_kind == ScaleKind.ATTRIBUTION) == attribution
            ]
            found = measuring or found
        if len(found) == 1 or (found and scale):
            return found[0]
        if found:
            review.wrong("rating", _("“%s” stands on several scales: say which.") % label[:60])
            return None
        if slug and review.word("rating_value") and review.has("rating_order"):
            return self._make(review, slug, label)
        review.wrong("rating", _("There is no rating “%s” on this scale.") % label[:60])
        return None

    def _make(self, review: Cells, slug: str, label: str) -> Step | None:
        if slug not in self._scales:
            kind = review.choice("rating_scale_kind", ScaleKind, ScaleKind.TRUTH.value)
            name = review.word("rating_scale_name") or slug
            scale = NewRecord(
                Scale, {"id": self.ids.take(Scale), "slug": slug, "name": name, "kind": kind}
            )
            if not self._took(scale, review):
                return None
            self._scales[slug] = (scale.pk, kind)
        scale_id, kind = self._scales[slug]
        rating = NewRecord(
            Rating,
            {
                "id": self.ids.take(Rating),
                "scale_id": scale_id,
                "value": review.word("rating_value"),
                "label": label,
                "order": review.number("rating_order") or 0,
                "colour": review.choice("rating_colour", RatingColour, RatingColour.INK.value),
            },
        )
        if not self._took(rating, review):
            return None
        step = Step(rating.pk, kind)
        scales = (review.word("rating_scale_name"), slug)
        self._learn(self._steps, (label, rating.values["value"]), scales, scale_id, step)
        return step

    def _took(self, record: NewRecord, review: Cells) -> bool:
        for name, sentence in record.problems.items():
            review.wrong("rating", f"{name}: {sentence}")
        if record.problems:
            return False
        self.made.append(record)
        self.new.append(str(record.values.get("label") or record.values["name"]))
        return True
