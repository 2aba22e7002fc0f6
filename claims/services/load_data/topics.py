"""The topics of load data: ten subjects with fourteen aspects each, four of them a level lower."""

from claims.models import Topic, TopicName
from claims.services.tables import Table, reserve_ids

TOPICS = Table(Topic, "id", "slug", "parent_id", "created_at", "updated_at")
NAMES = Table(TopicName, "topic_id", "language", "name", "created_at", "updated_at")
LANGUAGES = ("en", "be", "ru", "uk")
MADE = "1994-01-01 00:00:00"
PREFIX = "load-"

SUBJECTS = """
Energy|Энергетыка|Энергетика|Енергетика
Agriculture|Сельская гаспадарка|Сельское хозяйство|Сільське господарство
Transport|Транспарт|Транспорт|Транспорт
Schools|Школы|Школы|Школи
Health|Ахова здароўя|Здравоохранение|Охорона здоров’я
Elections|Выбары|Выборы|Вибори
Neighbours|Суседзі|Соседи|Сусіди
Courts|Суды|Суды|Суди
Armed forces|Узброеныя сілы|Вооружённые силы|Збройні сили
Culture|Культура|Культура|Культура
"""
ASPECTS = """
prices|цэны|цены|ціни
law|закон|закон|закон
money|грошы|деньги|гроші
people|людзі|люди|люди
history|гісторыя|история|історія
plans|планы|планы|плани
reform|рэформа|реформа|реформа
disputes|спрэчкі|споры|суперечки
safety|бяспека|безопасность|безпека
figures|лічбы|цифры|цифри
subsidies|датацыі|дотации|дотації
appeals|скаргі|жалобы|скарги
debts|даўгі|долги|борги
wages|заробкі|зарплаты|зарплати
"""
#: The last aspects are parts of the first ones: subsidies of prices, appeals of law …
DEEPER = 4


def load_topics() -> list[int]:
    """The ids of all topics of load data, most used first; those that lack are made."""
    planned = _planned()
    held = dict(Topic.objects.filter(slug__startswith=PREFIX).values_list("slug", "pk"))
    missing = [topic for topic in planned if topic[0] not in held]
    first = reserve_ids(Topic, len(missing))
    held |= {slug: first + place for place, (slug, _, _) in enumerate(missing)}
    TOPICS.write([(held[slug], slug, held.get(parent), MADE, MADE) for slug, parent, _ in missing])
    NAMES.write(
        [
            (held[slug], language, name, MADE, MADE)
            for slug, _, names in missing
            for language, name in zip(LANGUAGES, names, strict=True)
        ]
    )
    # Aspects before subjects: an editor files under what is narrower, as a rule.
    return [held[slug] for slug, parent, _ in sorted(planned, key=lambda topic: not topic[1])]


def _planned() -> list[tuple[str, str, list[str]]]:
    """Address, parent's address and names of every topic; parents come first."""
    aspects = [line.split("|") for line in ASPECTS.strip().splitlines()]
    planned = []
    for line in SUBJECTS.strip().splitlines():
        subject = line.split("|")
        root = _slug(subject[0])
        planned.append((root, "", subject))
        for number, aspect in enumerate(aspects):
            above = number - len(aspects) + DEEPER
            parent = f"{root}-{aspects[above][0]}" if above >= 0 else root
            named = [f"{one}: {other}" for one, other in zip(subject, aspect, strict=True)]
            planned.append((f"{root}-{aspect[0]}", parent, named))
    return planned


def _slug(name: str) -> str:
    return PREFIX + name.lower().replace(" ", "-")
