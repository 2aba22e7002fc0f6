"""How the site is served. `--bind` or GUNICORN_CMD_ARGS override what is said here."""

import os

wsgi_app = "factcheck.wsgi:application"
# This machine only: whoever serves the world puts a proxy in front.
bind = f"127.0.0.1:{os.environ.get('PORT') or 8000}"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
worker_class = "gthread"
threads = 4
loglevel = "warning"
# Gunicorn would otherwise put a socket for remote control into the home directory.
control_socket_disable = True
