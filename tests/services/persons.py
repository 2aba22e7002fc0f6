"""Persons of the record and the spellings of their names met in print, the main one first."""

PERSONS: dict[str, list[str]] = {
    "president of Belarus": [
        "Alexander Lukashenko",
        "Aleksandr Lukashenko",
        "Alyaksandr Lukashenka",
        "Аляксандр Лукашэнка",
        "Александр Лукашенко",
        "Aljaksandr Lukaschenka",
        "Łukaszenka",
    ],
    "opposition leader": [
        "Svyatlana Tsikhanouskaya",
        "Svetlana Tikhanovskaya",
        "Sviatlana Tsikhanouskaya",
        "Святлана Ціханоўская",
        "Светлана Тихановская",
    ],
    "first opposition figure": ["Maria Kolesnikova", "Maryia Kalesnikava", "Марыя Калеснікава"],
    "second opposition figure": ["Volha Kovalkova", "Olga Kovalkova", "Вольга Кавалькова"],
    "Kremlin aide": ["Sergei Prikhodko", "Sergey Prikhodko", "Сергей Приходько"],
    "president of Russia": ["Vladimir Putin", "Владимир Путин", "Uladzimir Putsin"],
    "Kremlin spokesman": ["Dmitry Peskov", "Dmitri Peskov", "Дмитрий Песков"],
}
SPELLINGS = [(person, spelling) for person, spellings in PERSONS.items() for spelling in spellings]
