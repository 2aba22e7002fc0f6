/* Names for screen readers: the choosers made by Select2 take their field's, the search box its button's. */
"use strict";
{
  const nameOf = (select) =>
    select.getAttribute("aria-label") || (select.labels[0] || {}).textContent || select.name;

  const name = (root) => {
    for (const select of root.querySelectorAll("select.select2-hidden-accessible")) {
      const box = select.nextElementSibling;
      if (!box || !box.classList.contains("select2")) continue;
      const label = nameOf(select).trim().replace(/:$/, "");
      const chosen = box.querySelector(".select2-selection__rendered");
      const combobox = box.querySelector(".select2-selection");
      const value = select.multiple || !chosen ? "" : chosen.title;
      combobox.removeAttribute("aria-labelledby");
      combobox.setAttribute("aria-label", value ? `${label}: ${value}` : label);
      if (chosen && !select.multiple) chosen.setAttribute("aria-label", label);
      for (const field of box.querySelectorAll(".select2-search__field")) {
        field.setAttribute("aria-label", label);
      }
    }
  };

  // After the choosers were made, which jQuery may do later than the load event.
  window.addEventListener("load", () => window.django?.jQuery?.(() => {
    name(document);
    const search = document.querySelector("#searchbar");
    if (search) search.setAttribute("aria-label", search.form.querySelector("[type=submit]").value);
    const $ = django.jQuery;
    $(document).on("change", "select.admin-autocomplete", () => setTimeout(() => name(document)));
    $(document).on("select2:open", (event) => {
      const field = document.querySelector(".select2-dropdown .select2-search__field");
      if (field) field.setAttribute("aria-label", nameOf(event.target).trim());
    });
  }));
  document.addEventListener("formset:added", (event) => setTimeout(() => name(event.target)));
}
