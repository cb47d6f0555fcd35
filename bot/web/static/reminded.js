// Reminders that stand before somebody: a calm card above the conversation, and their count on the icon. While
// somebody else may be looking at the screen, neither is there.

import { byId, el } from "./dom.js";
import { word } from "./words.js";

const card = byId("reminded");
const list = byId("reminded-list");
const log = byId("log");
const name = document.title;
let shown = "";

export function remind(all, screen) {
  const notes = screen.clears || screen.together ? [] : (all ?? []);
  byId("reminded-word").textContent = word("reminders");
  count(notes.length);
  const sign = JSON.stringify(notes);
  if (sign !== shown) change(notes, screen);
  shown = sign;
}

// New ones are seen where nothing is asked; a question that is being answered stays in its place.
function change(notes, screen) {
  const [before, top] = [list.children.length, log.getBoundingClientRect().top];
  fill(notes);
  if (screen.past.length) scrollBy({ top: log.getBoundingClientRect().top - top, behavior: "instant" });
  else if (notes.length > before) scrollTo({ top: 0, behavior: "instant" });
}

function fill(notes) {
  const had = card.contains(document.activeElement);
  list.replaceChildren(...notes.map(note));
  card.hidden = notes.length === 0;
  if (had) (list.querySelector("button") ?? byId("question"))?.focus({ preventScroll: true });
}

function note({ id, lines, choices }) {
  const said = lines.map((line, index) => el("p", { id: index ? null : `about-${id}` }, line));
  const buttons = choices.map((one) => el("button", { type: "button", "data-nudge": one.id, "aria-describedby": `about-${id}` }, one.label));
  return el("article", { class: "reminder" }, ...said, el("div", { class: "nudges" }, ...buttons));
}

function count(notes) {
  document.title = notes ? `(${notes}) ${name}` : name;
  const told = notes ? navigator.setAppBadge?.(notes) : navigator.clearAppBadge?.();
  told?.catch(() => undefined); // an icon without a place for a count
}
