/* Lists by keyboard: j and k go from row to row, space ticks, o opens, a chooses what to do, / searches. */
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const rows = () => [...document.querySelectorAll("#result_list tbody tr")];
  if (!document.querySelector("#changelist")) return;

  const handle = (row) => row.querySelector("input.action-select, th a, td a");
  const at = () => rows().findIndex((row) => row.contains(document.activeElement));
  const go = (step) => {
    const all = rows();
    const next = all[Math.min(Math.max(at() + step, 0), all.length - 1)];
    if (!next) return;
    handle(next)?.focus();
    next.scrollIntoView({ block: "nearest" });
  };
  const KEYS = {
    j: () => go(1),
    k: () => go(-1),
    o: () => rows()[at()]?.querySelector("th a, td.field-words a, td a")?.click(),
    a: () => document.querySelector('#changelist-form select[name="action"]')?.focus(),
    "/": () => document.querySelector("#searchbar")?.focus(),
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
    event.preventDefault();
    KEYS[event.key]();
  });
});
