"""One settings module for every installation, driven by the environment.

Every variable has a default that runs; `README.md`, section 'Settings', says what each does.
"""

import os
import secrets
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_noop

BASE_DIR = Path(__file__).resolve().parent.parent


def env_flag(name: str, *, default: bool) -> bool:
    """The truth value of an environment variable: 1/true/yes/on or 0/false/no/off."""
    value = os.environ.get(name, "").strip().lower()
    if not value:
        return default
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name}={value!r} is neither yes nor no. Write 1 or 0.")


def env_list(name: str, *, default: list[str]) -> list[str]:
    """The comma-separated words of an environment variable."""
    value = os.environ.get(name, "")
    return [word.strip() for word in value.split(",") if word.strip()] or default


def kept_secret(path: Path) -> str:
    """The server's secret: made once, kept in the data directory, readable by its owner alone."""
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        pass
    descriptor, secret = -1, secrets.token_urlsafe(50)
    try:
        # O_EXCL: of two servers that start at once, one writes and the other reads what it wrote.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(descriptor, secret.encode("ascii"))
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    finally:
        if descriptor >= 0:
            os.close(descriptor)
    return secret


DATA_DIR = Path(os.environ.get("DATA_DIR") or BASE_DIR / "var").resolve()
DATA_DIR.mkdir(parents=True, exist_ok=True)

DEBUG = env_flag("DEBUG", default=False)
SECRET_KEY = os.environ.get("SECRET_KEY") or kept_secret(DATA_DIR / "secret-key")
PORT = int(os.environ.get("PORT") or 8000)
VERSION = tomllib.loads((BASE_DIR / "pyproject.toml").read_text("utf-8"))["project"]["version"]
SITE_NAME = os.environ.get("SITE_NAME") or "On the Record"
SITE_URL = (os.environ.get("SITE_URL") or f"http://127.0.0.1:{PORT}").rstrip("/")
SITE_IS_HTTPS = urlsplit(SITE_URL).scheme == "https"
SITE_HOST = urlsplit(SITE_URL).hostname or "127.0.0.1"
ALLOWED_HOSTS = env_list("ALLOWED_HOSTS", default=[SITE_HOST, "127.0.0.1", "localhost", "[::1]"])

#: Where readers complain and reply: an e-mail address, the address of a form, or a street.
CONTACT_ADDRESS = os.environ.get("CONTACT_ADDRESS", "").strip()

#: Whether an address that an editor pastes may be fetched by this server.
FETCH_PAGES = env_flag("FETCH_PAGES", default=True)

#: Whether somebody else than its author, and than who submitted it, must publish a claim.
REVIEW_BY_ANOTHER = env_flag("REVIEW_BY_ANOTHER", default=False)

INSTALLED_APPS = [
    "claims.apps.ClaimsConfig",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_filters",
    "simple_history",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "claims.views.languages.InALanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "claims.views.freshness.AskedAnew",
    "claims.views.packing.PackedPages",
]

ROOT_URLCONF = "factcheck.urls"
WSGI_APPLICATION = "factcheck.wsgi.application"
TEMPLATES = [
    {
        # What readers see.
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "environment": "claims.environment.environment",
            "context_processors": ["claims.views.site.site"],
        },
    },
    {
        # What editors see.
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates" / "desk"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]


def database(url: str) -> dict[str, Any]:
    """Django's settings for one database, with what each kind needs to be safe under load."""
    config: dict[str, Any] = dict(dj_database_url.parse(url, conn_max_age=60))
    options = config.setdefault("OPTIONS", {})
    if config["ENGINE"].endswith("sqlite3"):
        # IMMEDIATE: a transaction that reads and then writes would otherwise fail when another one
        # wrote in between. FULL: a commit survives a power cut.
        options.setdefault("transaction_mode", "IMMEDIATE")
        # A file of 100,000 claims is written in some twenty seconds: who saves meanwhile waits.
        options.setdefault("timeout", 60)
        options.setdefault(
            "init_command",
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;"
            "PRAGMA mmap_size=268435456; PRAGMA temp_store=MEMORY;",
        )
    elif config["ENGINE"].endswith("postgresql"):
        config["CONN_MAX_AGE"] = 0
        options.setdefault("pool", True)
    else:
        raise ImproperlyConfigured(
            "DATABASE_URL names a database that this application does not run on. "
            "Write sqlite:///path/to/file or postgres://user:password@host/name."
        )
    return config


def read_only(config: dict[str, Any]) -> dict[str, Any]:
    """The same database through a connection that cannot write: what a long export reads from."""
    copy = {**config, "OPTIONS": {**config["OPTIONS"]}, "CONN_MAX_AGE": 0}
    if config["ENGINE"].endswith("sqlite3"):
        copy["OPTIONS"].pop("transaction_mode")
        # An export reads each page once: a large cache would only hold memory.
        copy["OPTIONS"]["init_command"] += "PRAGMA query_only=ON; PRAGMA cache_size=-4096;"
    else:
        copy["OPTIONS"].pop("pool")
        copy["OPTIONS"]["options"] = (
            "-c default_transaction_read_only=on -c default_transaction_isolation=repeatable\\ read"
        )
    return copy


DATABASE_URL = (
    os.environ.get("DATABASE_URL") or f"sqlite:///{quote(str(DATA_DIR / 'factcheck.sqlite3'))}"
)
DATABASES = {"default": database(DATABASE_URL)}
DATABASES["readonly"] = read_only(DATABASES["default"])
EXPORT_DATABASE = "readonly"
EXPORT_SECONDS = 30 * 60
#: Of what we compile; what people said is theirs.
DATA_LICENCE = gettext_noop("CC BY 4.0 (quotations excluded)")


def page_cache(url: str) -> dict[str, Any]:
    """Where pages are kept for the next reader: in each process, on a Redis server, or nowhere."""
    if url.startswith(("redis://", "rediss://", "unix://")):
        return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": url}
    if url not in ("", "memory:", "none:"):
        raise ImproperlyConfigured(
            "CACHE_URL names a cache that this application does not know. "
            "Write redis://host:6379/0, memory: or none:."
        )
    if url == "none:":
        return {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
    kept: dict[str, Any] = {"MAX_ENTRIES": 1000}
    return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": kept}


CACHES = {"default": page_cache(os.environ.get("CACHE_URL") or "")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "admin:login"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("be", "Беларуская"), ("ru", "Русский"), ("uk", "Українська")]
#: Ours; and what Django lacks in Ukrainian, or spells unofficially in Belarusian.
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "locale" / "of_django"]
FORMAT_MODULE_PATH = ["factcheck.formats"]
LANGUAGE_COOKIE_NAME = "language"
LANGUAGE_COOKIE_AGE = 365 * 24 * 60 * 60
LANGUAGE_COOKIE_HTTPONLY = True
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)
# Each start collects the files under names that browsers may keep for good; what was not collected
# is served from where it lies in the source, so that nothing can be forgotten.
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "factcheck.static_files.HashedStaticFiles"},
}
WHITENOISE_AUTOREFRESH = DEBUG

# Uploads and query strings are bounded before any of our code sees them.
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# Whether subdomains are HTTPS-only, and whether browsers are told so before the first visit, is for
# the owner of the domain to decide, not for one site on it.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = SITE_IS_HTTPS
SECURE_SSL_REDIRECT = SITE_IS_HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SITE_IS_HTTPS else None
SECURE_HSTS_SECONDS = 31536000 if SITE_IS_HTTPS else 0
CSRF_TRUSTED_ORIGINS = [SITE_URL] if SITE_IS_HTTPS else []
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# The history keeps why a change was made in full sentences.
SIMPLE_HISTORY_HISTORY_CHANGE_REASON_USE_TEXT_FIELD = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
