"""The reviews of load data, on a scale of their own."""

from random import Random

from claims.choices import RatingColour, ReviewAbout, ScaleKind
from claims.models import Rating, Review, Scale
from claims.services.tables import Row, Table, reserve_ids

from . import days
from .shares import Shares

SCALES = Table(Scale, "id", "slug", "name", "kind", "created_at", "updated_at")
RATINGS = Table(
    Rating, "id", "scale_id", "value", "label", "order", "colour", "created_at", "updated_at"
)
REVIEWS = Table(
    Review,
    *("reference", "claim_id", "ours", "publisher", "publisher_site", "url", "title", "about"),
    *("rating_id", "textual_rating", "summary", "reviewed_on", "created_at", "updated_at"),
)
MADE = "1994-01-01 00:00:00"
SCALE = "load-test"
PREFIX = "load-review-"
OURS = 0.6
SITE = "checks.load.example"

#: Label, colour, share.
STEPS = (
    ("True", RatingColour.CALM, 25),
    ("Needs context", RatingColour.INK, 25),
    ("Partly true", RatingColour.NOTICE, 20),
    ("False", RatingColour.STRONG, 20),
    ("Cannot be checked", RatingColour.INK, 10),
)


def load_ratings() -> Shares[tuple[int, str]]:
    """The steps of the scale of load data, as ids and labels; the scale is made if it lacks."""
    held = dict(Rating.objects.filter(scale__slug=SCALE).values_list("label", "pk"))
    if not held:
        held = _make_scale()
    shares = {label: share for label, _, share in STEPS}
    return Shares({(pk, label): shares.get(label, 1) for label, pk in held.items()})


def _make_scale() -> dict[str, int]:
    scale, first = reserve_ids(Scale, 1), reserve_ids(Rating, len(STEPS))
    SCALES.write([(scale, SCALE, "Load test scale", ScaleKind.TRUTH.value, MADE, MADE)])
    rows = []
    for order, (label, colour, _) in enumerate(STEPS):
        value = label.lower().replace(" ", "-")
        rows.append((first + order, scale, value, label, order + 1, colour.value, MADE, MADE))
    RATINGS.write(rows)
    return {label: first + order for order, (label, _, _) in enumerate(STEPS)}


def review_row(
    random: Random, ratings: Shares[tuple[int, str]], claim_id: int, number: int, day: int
) -> Row:
    """The review of a claim, some days after its first source."""
    rating_id, label = ratings.draw(random, 1)[0]
    ours = random.random() < OURS
    day += random.randrange(30)
    made = days.moment(day, number)
    return (
        f"{PREFIX}{number}",
        claim_id,
        ours,
        "" if ours else "Load test checkers",
        "" if ours else SITE,
        "" if ours else f"https://{SITE}/{number}",
        f"Load test review {number}",
        ReviewAbout.STATEMENT.value,
        rating_id,
        "" if ours else label,
        "Load test: nobody checked this.",
        days.ISO[day],
        made,
        made,
    )
