"""What can be wrong with a page, as a browser shows it: to be looked at once it is open."""

import os
from pathlib import Path

import pytest

axe = pytest.importorskip("axe_playwright_python.base", reason="needs requirements-dev.txt")

SCHEMES = ("light", "dark")
GRAVE = ("serious", "critical")
#: In another colour scheme only colours differ.
RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"]
RUN = """(rules) => axe.run({
  resultTypes: ["violations"],
  ...(rules.length ? { runOnly: { type: "rule", values: rules } } : {}),
})"""


class Looking:
    """Keeps what goes wrong on a page: errors, refusals, foreign hosts, width, accessibility.

    A page is opened once and looked at in each of the `widths`, the first of which it is opened in.
    With SHOTS=FOLDER in the environment each page is also photographed.
    """

    def __init__(self, page, site, widths=()):
        self.page, self.site = page, site
        self.widths = widths or (page.viewport_size["width"],)
        self.troubles, self._said = [], []
        page.on("console", lambda said: said.type == "error" and self._said.append(said.text))
        page.on("pageerror", lambda error: self._said.append(str(error)))
        page.on("request", self._asked)

    def _asked(self, request):
        if not request.url.startswith((self.site, "data:")):
            self._said.append(f"asks {request.url}")

    def open(self, name, address):
        """Go to a page and look at it."""
        answer = self.page.goto(self.site + address)
        if not answer.ok:
            self.troubles.append((name, answer.status))
        self.look(name)

    def look(self, name):
        """Look at the page that is open, in each width and in both colour schemes."""
        self.page.wait_for_load_state("load")
        self.troubles += [(name, said) for said in self._said]
        self.page.evaluate(axe.AXE_SCRIPT)
        for width in self.widths:
            self._resize(width)
            self._measure(name, width)
            for scheme in SCHEMES:
                self.page.emulate_media(color_scheme=scheme)
                self._photograph(name, scheme)
                self._judge(f"{name} at {width}", scheme)
            self.page.emulate_media(color_scheme=SCHEMES[0])
        self._resize(self.widths[0])
        self._said.clear()  # what axe itself writes into a page is not the page's

    def _resize(self, width):
        if width != self.page.viewport_size["width"]:
            self.page.set_viewport_size({**self.page.viewport_size, "width": width})

    def _measure(self, name, width):
        needed = self.page.evaluate("document.scrollingElement.scrollWidth")
        if needed > width:
            self.troubles.append((name, f"is {needed} px wide at {width}"))

    @property
    def told(self):
        """What was wrong, a line each; empty where nothing was."""
        return "\n".join(": ".join(map(str, trouble)) for trouble in self.troubles)

    def _judge(self, name, scheme):
        rules = [] if scheme == SCHEMES[0] else RULES_OF_COLOUR
        for found in self.page.evaluate(RUN, rules)["violations"]:
            if found["impact"] in GRAVE:
                where = [(each["target"], each["html"][:90]) for each in found["nodes"][:3]]
                self.troubles.append((name, scheme, found["id"], where))

    def _photograph(self, name, scheme):
        if folder := os.environ.get("SHOTS"):
            width = self.page.viewport_size["width"]
            file = Path(folder, f"{name.replace(' ', '-')}-{width}-{scheme}.png")
            self.page.screenshot(path=file, full_page=True)
