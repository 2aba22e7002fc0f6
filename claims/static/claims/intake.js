/* The intake by keyboard, and nothing typed is lost: what is written stays in this browser until it is decided. */
"use strict";
{
  const form = document.querySelector("form[data-draft]");
  const key = form && `intake-${form.dataset.draft}`;
  const fields = () => [...form.elements].filter((each) => each.name && !/^(csrf|_(?!why))/.test(each.name) && !["submit", "file"].includes(each.type));

  const remember = () => {
    const kept = fields().map((field) => {
      if (field.type === "radio") return [field.name, field.value, field.checked];
      if (field.tagName === "SELECT") {
        const chosen = [...field.selectedOptions].map((option) => [option.value, option.text]);
        return [field.name, "", chosen];
      }
      return [field.name, "", field.value];
    });
    sessionStorage.setItem(key, JSON.stringify(kept));
  };

  const recall = () => {
    for (const [name, value, kept] of JSON.parse(sessionStorage.getItem(key) || "[]")) {
      const field = fields().find((each) => each.name === name && (each.type !== "radio" || each.value === value));
      if (!field) continue;
      if (field.type === "radio") field.checked = kept;
      else if (field.tagName === "SELECT") {
        for (const option of field.options) option.selected = false;
        for (const [chosen, text] of kept) {
          let option = [...field.options].find((each) => each.value === chosen);
          if (!option) field.add((option = new Option(text, chosen)));
          option.selected = true;
        }
      } else field.value = kept;
    }
  };

  if (form) {
    // A page that marks mistakes shows what was sent, which is what was typed last.
    if (!form.querySelector(".errorlist")) recall();
    form.addEventListener("input", remember);
    form.addEventListener("change", remember);
    window.addEventListener("load", () => window.django?.jQuery(form).on("change", "select", remember));
    // Choosing or naming a speaker means that one.
    const mean = (value) => {
      const radio = form.querySelector(`input[name="who"][value="${value}"]`);
      if (radio) radio.checked = true;
    };
    form.querySelector("#id_name")?.addEventListener("input", () => mean("new"));
    window.addEventListener("load", () => window.django?.jQuery("#id_other").on("select2:select", () => { mean("other"); remember(); }));
    document.querySelector("#current")?.scrollIntoView({ block: "nearest" });
  }

  // What arrived is forgotten only now: an answer that never came has lost nothing.
  for (const done of document.querySelectorAll("[data-proposal]:not(.is-pending)")) sessionStorage.removeItem(`intake-${done.dataset.proposal}`);
  if (document.querySelector(".intake-desk")) sessionStorage.removeItem("intake-start");

  const go = (step) => {
    const links = [...document.querySelectorAll("[data-proposal]")];
    const at = links.findIndex((link) => "current" in link.dataset);
    links[at + step]?.click();
  };
  const focus = (selector) => form?.querySelector(selector)?.focus();
  const KEYS = {
    j: () => go(1),
    k: () => go(-1),
    e: () => focus("#id_text"),
    w: () => focus('input[name="who"]:checked'),
    d: () => focus("#id_said"),
    t: () => focus('[name="topics"] + .select2 .select2-search__field, #id_topics'),
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=radio]), textarea, select, [contenteditable]");
    if (event.key === "Escape" && form?.contains(event.target)) return event.target.blur();
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const button = form?.querySelector(`[data-key="${CSS.escape(event.key)}"]`) || document.querySelector(`.intake-facts [data-go="${CSS.escape(event.key)}"]`);
    if (!button && !KEYS[event.key]) return;
    event.preventDefault();
    if (button) button.click();
    else KEYS[event.key]();
  });
}
