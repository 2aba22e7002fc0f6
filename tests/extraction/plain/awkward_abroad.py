"""Invented texts in other languages than English, and what each comes to."""

from .case import Case

CASES = (
    Case(
        "Russian",
        """В Заречье закрыли мост

14 сентября 2020, 10:30

Мост через Каменку в Заречье. Фото: Иван Примеров

ЗАРЕЧЬЕ, 14 сентября (Интерфакс) — Мост через реку Каменку закрыли в понедельник после осмотра опор.

«Он простоит ещё сто лет, но без нас», — сказал инженер Павел Дубов.

Подписание договора с подрядчиком назначено на вторник.

Подпишитесь на наш телеграм-канал: «Читаю вас с утра», — пишет Ольга.

Читайте также:
Как строили мост: «Мы не спали»
""",
        title="В Заречье закрыли мост",
        published="2020-09-14",
        language="ru",
        agency="Interfax",
        dateline="ЗАРЕЧЬЕ, 14 сентября (Интерфакс)",
        kept=(
            "«Он простоит ещё сто лет, но без нас», — сказал инженер Павел Дубов.",
            "Подписание договора с подрядчиком",
        ),
        gone=("Иван Примеров", "Читаю вас с утра", "Мы не спали"),
    ),
    Case(
        "Belarusian",
        """У Ліпаве адкрылі млын

13 жніўня 2010

Стары млын у Ліпаве зноў меле муку, паведаміў у пятніцу старшыня сельсавета Янка Ліпа.

«Мы чакалі гэтага трыццаць гадоў, і хлеб ужо іншы», — сказаў ён.

Падпісанне дамовы з музеем чакаецца ў верасні.

Каментары (1)
Чытач: «Хлеб» — гэта моцна.
""",
        title="У Ліпаве адкрылі млын",
        published="2010-08-13",
        language="be",
        kept=("«Мы чакалі гэтага трыццаць гадоў, і хлеб ужо іншы», — сказаў ён.", "Падпісанне"),
        gone=("Каментары", "гэта моцна"),
    ),
    Case(
        "Ukrainian",
        """У Вишневому посадили тисячу лип

Читайте також: «Липа для мера»: розслідування

Автор: Оксана Приклад
5 квітня 2021 р.

Мешканці Вишневого за один день посадили тисячу лип уздовж дороги, якої ще немає.

«Спочатку тінь, потім дорога», — пояснила голова громади Ганна Липова.

Підтримайте нас: «Без вас ми щоденник», — каже редактор.
""",
        title="У Вишневому посадили тисячу лип",
        byline="Оксана Приклад",
        published="2021-04-05",
        language="uk",
        kept=("«Спочатку тінь, потім дорога», — пояснила голова громади Ганна Липова.",),
        gone=("Липа для мера", "Без вас ми щоденник"),
    ),
    Case(
        "German",
        """Müller verkauft Mühle an die Gemeinde

Von Anna Beispiel
3. Mai 2016

Der Müller von Unterbach hat seine Mühle am Dienstag für einen Euro an die Gemeinde verkauft.

„Das Wasser gehört ohnehin allen“, sagte Karl Bach der Zeitung und übergab den Schlüssel.

Lesen Sie auch: „Wir mahlen weiter“
""",
        title="Müller verkauft Mühle an die Gemeinde",
        byline="Anna Beispiel",
        published="2016-05-03",
        language="de",
        kept=("„Das Wasser gehört ohnehin allen“, sagte Karl Bach",),
        gone=("Wir mahlen weiter",),
    ),
    Case(
        "French",
        """Le boulanger de Larnac ferme le lundi

Publié le 2 février 2018

Le boulanger de Larnac a annoncé vendredi que sa boutique serait fermée le lundi.

« Le four a mon âge », a expliqué Jean Larnac, que les clients ont applaudi.

Lire aussi : Le four de mon voisin
""",
        title="Le boulanger de Larnac ferme le lundi",
        published="2018-02-02",
        language="fr",
        kept=("« Le four a mon âge », a expliqué Jean Larnac",),
        gone=("Le four de mon voisin",),
    ),
    Case(
        "Polish",
        """Burmistrz Lipowa oddał klucze do ratusza

7 grudnia 2015

Burmistrz Lipowa oddał w poniedziałek klucze do ratusza, bo nie działa w nim ogrzewanie.

„To jest moja ostatnia zima w tym budynku”, powiedział Adam Lipowski na rynku.

Czytaj także: Ratusz na sprzedaż
""",
        title="Burmistrz Lipowa oddał klucze do ratusza",
        published="2015-12-07",
        language="pl",
        kept=("„To jest moja ostatnia zima w tym budynku”, powiedział Adam Lipowski",),
        gone=("Ratusz na sprzedaż",),
    ),
)
