// One month of days to tap.

import { choice, mark } from "./buttons.js";
import { el, svg } from "./dom.js";

export function calendar(month) {
  const { title, earlier, later, weekdays, weeks } = month;
  const names = weekdays.map((name) => el("th", { scope: "col" }, name));
  return el(
    "div",
    { class: "calendar" },
    el("div", { class: "month" }, turn(earlier, "M15 5l-7 7 7 7"), el("p", { id: "month", "aria-live": "polite" }, title), turn(later, "M9 5l7 7-7 7")),
    el(
      "table",
      { "aria-labelledby": "month" },
      el("thead", {}, el("tr", {}, ...names)),
      el("tbody", {}, ...weeks.map((week) => el("tr", {}, ...week.map((one) => el("td", {}, day(one, title)))))),
    ),
  );
}

function turn(one, path) {
  if (!one) return el("span", { class: "leaf" });
  const arrow = svg("svg", { viewBox: "0 0 24 24", width: 22, height: 22, "aria-hidden": "true" }, svg("path", { d: path }));
  return el("button", { type: "button", class: "leaf", "data-choice": one.id, "aria-label": one.label, title: one.label }, arrow);
}

// A day without an id cannot be chosen.
function day(one, title) {
  if (!one) return null;
  if (!one.id) return el("span", { class: "day" }, one.label);
  const button = mark(choice(one, "day"), one, false);
  button.setAttribute("aria-label", `${one.label} ${title}`);
  return button;
}
