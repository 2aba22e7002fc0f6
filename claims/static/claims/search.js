/* The search box answers while it is filled in. Without this script it works by its button. */
"use strict";
document.querySelectorAll("form[data-at-once]").forEach((form) => {
  const box = form.querySelector("input[type=search]");
  const shown = document.createElement("div");
  shown.className = "at-once";
  shown.setAttribute("aria-live", "polite");
  shown.hidden = true;
  form.append(shown);
  let waiting = 0;
  let asking = null;

  const close = () => { shown.hidden = true; };
  const ask = async () => {
    asking?.abort();
    const typed = box.value.trim();
    if (typed.length < 2) return close();
    asking = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.atOnce}?${new URLSearchParams({ q: typed })}`, { signal: asking.signal });
      if (!answer.ok) return close();
      shown.innerHTML = await answer.text();
      shown.hidden = !shown.innerHTML.trim();
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  };
  const step = (by) => {
    const stops = [box, ...shown.querySelectorAll("a")];
    stops[Math.min(Math.max(stops.indexOf(document.activeElement) + by, 0), stops.length - 1)].focus();
  };

  box.setAttribute("autocomplete", "off");
  box.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 150); });
  form.addEventListener("keydown", (event) => {
    if (shown.hidden) return;
    if (event.key === "Escape") { box.focus(); close(); }
    else if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else return;
    event.preventDefault();
  });
  form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) close(); });
});
