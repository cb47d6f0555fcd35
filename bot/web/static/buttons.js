// Buttons that answer. Every one carries data-choice, the id that the server gave it.

import { el } from "./dom.js";
import { suitMark, suitOf } from "./suits.js";

export function choice(one, kind) {
  const suit = kind === "marked" && suitOf(one);
  return el("button", { type: "button", class: kind || null, "data-choice": one.id, dir: "auto" }, suit && suitMark(suit), one.label);
}

// A tick is pressed or not; of a single choice the earlier answer is the current one.
export function mark(button, one, ticks) {
  if (ticks) button.setAttribute("aria-pressed", String(one.chosen));
  else if (one.chosen) button.setAttribute("aria-current", "true");
  else button.removeAttribute("aria-current");
  return button;
}

// To draw is what a table is for; the suits and their cards are even.
export function kindOf(one, shape) {
  if (shape !== "deck") return "";
  if (suitOf(one)) return "marked";
  if (one.id === "draw") return "main";
  return one.id.startsWith("_") ? "soft" : "";
}
