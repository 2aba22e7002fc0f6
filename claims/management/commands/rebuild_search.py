"""manage.py rebuild_search"""

from typing import Any

from django.core.management.base import BaseCommand

from claims import search
from claims.management.progress import ProgressBar
from claims.models import Claim


class Command(BaseCommand):
    help = "Make the whole search index anew. Editors can go on working meanwhile."

    def handle(self, *args: Any, **options: Any) -> None:
        total = Claim.objects.count()
        with ProgressBar(self.stderr) as bar:
            done = search.rebuild(lambda done: bar("Indexing", done, total))
        self.stdout.write(f"{done} claims indexed.")
