"""How the site is served. `--bind` or GUNICORN_CMD_ARGS override what is said here."""

import gc
import os
from threading import Thread

from django.core.management import call_command

wsgi_app = "factcheck.wsgi:application"
# This machine only: whoever serves the world puts a proxy in front.
bind = f"127.0.0.1:{os.environ.get('PORT') or 8000}"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
worker_class = "gthread"
threads = 4
loglevel = "warning"
# A reader may paste ten thousand letters into the search box; each is up to nine bytes of an
# address. Zero means no limit of its own: the proxy in front of a public server sets one.
limit_request_line = 0
# Gunicorn would otherwise put a socket for remote control into the home directory.
control_socket_disable = True

#: So many seconds late, at most, is a claim that was approved for a time.
PUBLISH_EVERY = 10


def post_worker_init(worker: object) -> None:
    """Beside serving, publish what is due: no cron job, and nothing that outlives the server.

    Each worker has a clock of its own, so that one may fall; a claim is published once.
    """
    # What was loaded stays: looking through it again and again held pages up for 100 ms.
    gc.collect()
    gc.freeze()
    options = {"every": PUBLISH_EVERY}
    Thread(target=call_command, args=("publish_due",), kwargs=options, daemon=True).start()
