/* The claim's page: what is on record already appears beside the form as it is written; keys for what is done most. */
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const PAUSE = 400;
  const LONGEST = 1000;
  const panel = document.querySelector("#alike");
  const form = document.querySelector("#claim_form");
  const text = document.querySelector("textarea#id_text");
  const speaker = document.querySelector("#id_speaker");

  let timer = 0;
  let asked = "";
  const ask = async () => {
    const query = new URLSearchParams({ text: text.value.slice(0, LONGEST), speaker: speaker?.value || "", besides: panel.dataset.besides });
    if (String(query) === asked) return;
    asked = String(query);
    const answer = await fetch(`${panel.dataset.address}?${query}`, { credentials: "same-origin" });
    // A later question may have been asked meanwhile; an answer that fails leaves the panel as it is.
    if (answer.ok && asked === String(query)) show((await answer.text()).trim());
  };
  // As the editor left it; at first folded where it would cover half of what is written.
  const show = (found) => {
    const isOpen = panel.querySelector("details")?.open ?? !matchMedia("(max-width: 767px)").matches;
    panel.innerHTML = found;
    panel.querySelector("details")?.toggleAttribute("open", isOpen);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };
  if (panel && text) {
    text.addEventListener("input", soon);
    window.addEventListener("load", () => {
      window.django?.jQuery("#id_speaker").on("change", soon);
      if (text.value) ask();
    });
  }

  const press = (name) => form.querySelector(`input[name="${name}"]`)?.click();
  const isTyped = (place) =>
    place.matches("input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, [contenteditable], .select2-selection");
  document.addEventListener("keydown", (event) => {
    const held = event.ctrlKey || event.metaKey;
    const button = held && form && { s: "_continue", Enter: "_save" }[event.key];
    if (button) {
      event.preventDefault();
      return press(button);
    }
    if (held || event.altKey || isTyped(event.target)) return;
    const link = document.querySelector(`.object-tools a[data-key="${CSS.escape(event.key)}"]`);
    if (!link) return;
    event.preventDefault();
    link.click();
  });
});
