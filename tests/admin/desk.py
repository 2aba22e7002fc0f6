"""Forms filled in as a browser would fill them in."""

from bs4 import BeautifulSoup


class Desk:
    """What an editor does: open a page, fill in its form, press a button."""

    def __init__(self, client):
        self.client = client

    def url(self, record_or_model, *, page=""):
        opts = record_or_model._meta
        base = f"/admin/{opts.app_label}/{opts.model_name}/"
        pk = getattr(record_or_model, "pk", None)
        return f"{base}{pk}/{page or 'change'}/" if isinstance(pk, int) else f"{base}{page}"

    def open(self, record_or_model, *, page="", **query):
        return self.client.get(self.url(record_or_model, page=page), query)

    def form(self, record_or_model, *, page=""):
        """What the form of a page holds when nothing has been typed yet."""
        answer = self.open(record_or_model, page=page)
        assert answer.status_code == 200
        return fields(answer)

    def save(self, record_or_model, button="_save", *, page="", **typed):
        """Type over what the page shows and press a button; names as on the page."""
        data = {**self.form(record_or_model, page=page), **typed, button: "1"}
        return self.client.post(self.url(record_or_model, page=page), data, follow=True)

    def bring_back(self, url, **typed):
        """Press the button on the page of an earlier version."""
        return self.client.post(url, typed, follow=True)

    def row(self, record_or_model, prefix, at, *, page="", **typed):
        """The fields of one further row of an inline, as 'Add another' makes them."""
        held = self.form(record_or_model, page=page)
        empty = {
            name.replace("__prefix__", str(at)): value
            for name, value in fields(self.open(record_or_model, page=page), empty=True).items()
            if name.startswith(f"{prefix}-__prefix__-")
        }
        typed = {f"{prefix}-{at}-{name}": value for name, value in typed.items()}
        total = max(int(held[f"{prefix}-TOTAL_FORMS"]), at + 1)
        return {**empty, f"{prefix}-TOTAL_FORMS": str(total), **typed}


def fields(answer, *, empty=False):
    """Names and values of a page's main form; with `empty`, those of the empty rows only."""
    form = BeautifulSoup(answer.content, "lxml").select_one("#content-main form")
    data = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        name = field["name"]
        if ("__prefix__" in name) != empty or field.get("type") in {"submit", "file"}:
            continue
        if field.name == "select":
            chosen = [option.get("value", "") for option in field.select("option[selected]")]
            if "multiple" in field.attrs:
                data[name] = chosen
            else:
                data[name] = chosen[0] if chosen else ""
        elif field.get("type") == "checkbox":
            if "checked" in field.attrs:
                data[name] = "on"
        elif field.name == "textarea":
            data[name] = field.text.removeprefix("\r\n").removeprefix("\n")
        else:
            data[name] = field.get("value", "")
    return data


def told(answer):
    """The messages on a page, and the errors of its form."""
    page = BeautifulSoup(answer.content, "lxml")
    return [
        each.get_text(" ", strip=True) for each in page.select(".messagelist li, .errorlist li")
    ]
