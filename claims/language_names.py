"""Names of languages, as a sentence of the reader's language has them."""

from django.utils.translation import get_language_info, pgettext_lazy

NAMES = {
    "ar": pgettext_lazy("language", "Arabic"),
    "az": pgettext_lazy("language", "Azerbaijani"),
    "be": pgettext_lazy("language", "Belarusian"),
    "bg": pgettext_lazy("language", "Bulgarian"),
    "cs": pgettext_lazy("language", "Czech"),
    "de": pgettext_lazy("language", "German"),
    "en": pgettext_lazy("language", "English"),
    "es": pgettext_lazy("language", "Spanish"),
    "et": pgettext_lazy("language", "Estonian"),
    "fr": pgettext_lazy("language", "French"),
    "hu": pgettext_lazy("language", "Hungarian"),
    "hy": pgettext_lazy("language", "Armenian"),
    "it": pgettext_lazy("language", "Italian"),
    "ka": pgettext_lazy("language", "Georgian"),
    "kk": pgettext_lazy("language", "Kazakh"),
    "lt": pgettext_lazy("language", "Lithuanian"),
    "lv": pgettext_lazy("language", "Latvian"),
    "pl": pgettext_lazy("language", "Polish"),
    "ro": pgettext_lazy("language", "Romanian"),
    "ru": pgettext_lazy("language", "Russian"),
    "sr": pgettext_lazy("language", "Serbian"),
    "tr": pgettext_lazy("language", "Turkish"),
    "uk": pgettext_lazy("language", "Ukrainian"),
    "zh": pgettext_lazy("language", "Chinese"),
}


def language_name(code: str) -> str:
    """'Belarusian' for 'be', in the reader's language; the code itself where it has no name."""
    if name := NAMES.get(code.split("-", maxsplit=1)[0]):
        return str(name)
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code
