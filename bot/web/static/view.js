// Showing a screen. The log holds one node for each turn: the answer before it, then its question. A new turn adds
// exactly one node; what is past only ever loses its buttons, so a screen reader hears the new turn and nothing else.

import { mark } from "./buttons.js";
import { calendar } from "./calendar.js";
import { byId, el, unseen } from "./dom.js";
import { liesStill } from "./lying.js";
import { aside, isForGuest, options, question, quiet } from "./parts.js";
import { fit, isSameCard, picture } from "./picture.js";
import { speak, word } from "./words.js";

const log = byId("log");
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// Is it the same question still, with other ticks, another month or another notice?
function isSameQuestion(before, now) {
  if (!before) return false;
  const gist = ({ language, kind, question, before, their, body, past, together, sections, link, messenger, ends, send, copy, picture, drawing, page, sheets }) =>
    [language, kind, question, before, their, body, past.map((one) => [one.question, one.answer]), together, sections, link, messenger, ends, send, copy, picture, drawing, page, sheets];
  return same(gist(before), gist(now)) && same(ids(before), ids(now));
}

const ids = (screen) => [screen.choices.map((one) => one.id), Boolean(screen.calendar), screen.quiet];

export function show(screen, before) {
  speak(screen.language);
  document.documentElement.lang = screen.language;
  document.documentElement.classList.toggle("together", screen.together);
  top(screen);
  frame();
  const bare = log.querySelector(".now.bare") !== null;
  const answered = screen.past.at(-1);
  const stays = !bare && isSameQuestion(before, screen);
  const lies = !bare && !stays && liesStill(before, screen, () => present(answered, screen), sign(answered, screen.question));
  if (stays) patch(screen);
  else if (!lies) turn(screen, before);
  refreshPast(screen);
  byId("notice").textContent = screen.notice ?? "";
  return stays || lies;
}

function top(screen) {
  const { code, progress } = screen;
  byId("code").textContent = screen.together ? "" : (code ?? "");
  byId("progress").textContent = progress?.text ?? "";
  const guest = screen.clears && screen.quiet.find(isForGuest);
  byId("guest-open").hidden = !guest;
  byId("guest-word").textContent = guest?.label ?? "";
  const bar = byId("bar");
  bar.hidden = !progress;
  if (!progress) return;
  bar.setAttribute("aria-valuemax", progress.total);
  bar.setAttribute("aria-valuenow", progress.done);
  bar.setAttribute("aria-valuetext", progress.text);
  bar.firstElementChild.style.inlineSize = `${(100 * progress.done) / Math.max(progress.total, 1)}%`;
}

// The page's own words may have changed their language with the screen.
function frame() {
  log.setAttribute("aria-label", word("log-label"));
  byId("bar").setAttribute("aria-label", word("progress-label"));
  byId("menu").setAttribute("aria-label", word("menu"));
  byId("menu-word").textContent = word("menu");
  byId("send-word").textContent = word("send");
  byId("past-edit").textContent = word("past-edit");
  byId("card-keys").textContent = word("card-keys");
  byId("note-word").textContent = word("note");
}

function turn(screen, before) {
  const past = screen.together ? [] : screen.past;
  const known = keptTurns(past);
  [...log.children].slice(known).forEach((node) => node.remove());
  const missing = past.slice(known).map((one, index) => asked(past[known + index - 1], one));
  const node = present(past.at(-1), screen);
  [...log.children].forEach(settle);
  log.append(...missing, node);
  if (arrives(before, screen)) arrive(node);
  fit();
  bringIntoView(node);
}

// A card that lies there already does not come again, and what follows it when we stop is there at once.
function arrives(before, screen) {
  if (!before) return false;
  return before.picture ? !isSameCard(before, screen) && screen.kind !== "notice" : true;
}

// How many turns at the start are still what the server says they were.
function keptTurns(past) {
  const nodes = [...log.children];
  const differs = past.findIndex((one, index) => nodes[index]?.dataset.turn !== sign(past[index - 1], one.question));
  return differs < 0 ? past.length : differs;
}

const sign = (answered, text) => JSON.stringify([answered?.answer ?? null, Boolean(answered?.edit), text]);

function present(answered, screen) {
  const parts = [...question(screen), screen.picture && picture(screen), ...aside(screen), options(screen), quiet(screen)];
  const card = el("section", { class: "card", "aria-labelledby": "question" }, ...parts);
  return el("article", { class: screen.picture ? "turn now pictured" : "turn now", "data-kind": screen.kind, "data-turn": sign(answered, screen.question) }, mine(answered), card);
}

function asked(answered, one) {
  const card = el("section", { class: "card" }, el("p", { class: "question" }, one.question));
  return el("article", { class: "turn", "data-turn": sign(answered, one.question) }, mine(answered), card);
}

// The present becomes the past: only the question stays.
function settle(node) {
  if (!node.classList.contains("now")) return;
  node.className = "turn";
  const card = node.querySelector(".card");
  card.removeAttribute("aria-labelledby");
  for (const part of [...card.children]) if (!part.classList.contains("question")) part.remove();
  for (const name of ["id", "role", "aria-level", "tabindex"]) card.firstElementChild.removeAttribute(name);
}

function mine(answered) {
  if (!answered) return null;
  const inside = [unseen(`${word("answer-label")} `), answered.answer];
  if (!answered.edit) return el("p", { class: "mine", dir: "auto" }, ...inside);
  return el("button", { type: "button", class: "mine", dir: "auto", "data-choice": answered.edit, "aria-describedby": "past-edit" }, ...inside);
}

// The way back to an answer may have another id by now.
function refreshPast(screen) {
  screen.past.forEach((one, index) => {
    const button = log.children[index + 1]?.querySelector("button.mine");
    if (button && one.edit) button.dataset.choice = one.edit;
  });
}

function patch(screen) {
  const now = log.querySelector(".now");
  const ticks = screen.kind === "choices";
  for (const one of screen.choices) {
    const button = now.querySelector(`.choices [data-choice="${CSS.escape(one.id)}"]`);
    mark(button, one, ticks);
    if (button.textContent !== one.label) button.textContent = one.label;
  }
  if (screen.calendar) turnMonth(now, screen.calendar);
}

// Another month in the same place; whoever turned the page stays on the button that turns it.
function turnMonth(now, month) {
  const old = now.querySelector(".calendar");
  const turns = () => [...old.querySelectorAll(".leaf")];
  const focused = turns().indexOf(document.activeElement);
  const fresh = calendar(month);
  const buttons = [...fresh.querySelectorAll(".leaf")];
  old.querySelector("#month").textContent = month.title;
  old.querySelector("table").replaceWith(fresh.querySelector("table"));
  turns().forEach((node, index) => node.replaceWith(buttons[index]));
  if (focused >= 0) (buttons[focused].type ? buttons[focused] : buttons[1 - focused]).focus();
}

function arrive(node) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  node.classList.add("arriving");
  node.addEventListener("animationend", () => node.classList.remove("arriving"), { once: true });
}

// The question is at the top of what can be read now; if all of it fits, it stands at the thumb's end.
function bringIntoView(node) {
  node.querySelector(".card").scrollIntoView({ block: "start", behavior: "instant" });
}
