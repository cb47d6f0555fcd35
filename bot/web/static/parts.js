// The parts of the present question. Every button carries data-choice, the id that the server gave it.

import { el, svg, unseen } from "./dom.js";
import { word } from "./words.js";

const SHORT = 15; // signs; labels up to this length stand side by side
const HELP = new Set(["help", "_help"]);

export function question(screen) {
  return [
    screen.before && el("p", { class: "before" }, screen.before),
    el("p", { class: "question", id: "question", role: "heading", "aria-level": 1, tabindex: -1 }, screen.question),
    screen.their && el("p", { class: "their", dir: "auto", lang: screen.their_language }, screen.their),
    ...screen.body.map((text) => el("p", { class: "body", dir: "auto" }, text)),
  ];
}

export function options(screen) {
  return el(
    "div",
    { class: "options", "aria-live": "off" },
    ...screen.sections.map(section),
    screen.link && link(screen),
    screen.calendar && calendar(screen.calendar),
    beside(screen),
    screen.choices.length > 0 && choices(screen),
    screen.ends && ends(screen),
    screen.send && choice(screen.send, "main"),
    screen.copy && copyButton("copy"),
  );
}

export function quiet(screen) {
  if (!screen.quiet.length) return null;
  const buttons = screen.quiet.map((one) => choice(one, HELP.has(one.id) ? "warm" : ""));
  return el("div", { class: "quiet", role: "group", "aria-label": word("quiet-label"), "aria-live": "off" }, ...buttons);
}

// On a scale the numbers stand together; whatever else can be answered comes before them.
function choices(screen) {
  if (screen.kind !== "scale") return group(screen, screen.choices, shapeOf(screen.choices, screen.kind === "choices"));
  return group(screen, screen.choices.filter(isNumber), "scale");
}

function beside(screen) {
  const others = screen.kind === "scale" ? screen.choices.filter((one) => !isNumber(one)) : [];
  return others.length > 0 && group(screen, others, "rows");
}

const isNumber = (one) => /^\d+$/.test(one.label);

function group(screen, some, shape) {
  const ticks = screen.kind === "choices";
  return el(
    "div",
    { class: `choices ${shape}`, role: "group", "aria-labelledby": "question", "aria-describedby": shape === "scale" && screen.ends && "ends" },
    ...some.map((one) => mark(choice(one, ticks ? "tick" : ""), one, ticks)),
  );
}

function shapeOf(choices, ticks) {
  const short = choices.every((one) => one.label.length <= SHORT);
  return (short && choices.length > 3) || (short && !ticks && choices.length === 2) ? "pairs" : "rows";
}

export function choice(one, kind) {
  return el("button", { type: "button", class: kind || null, "data-choice": one.id, dir: "auto" }, one.label);
}

// A tick is pressed or not; of a single choice the earlier answer is the current one.
export function mark(button, one, ticks) {
  if (ticks) button.setAttribute("aria-pressed", String(one.chosen));
  else if (one.chosen) button.setAttribute("aria-current", "true");
  else button.removeAttribute("aria-current");
  return button;
}

function ends(screen) {
  const numbers = screen.choices.filter(isNumber);
  const [low, high] = [numbers.at(0), numbers.at(-1)];
  const spell = (one, text) => el("span", {}, one ? `${one.label} · ${text}` : text);
  return el("p", { class: "ends", id: "ends" }, spell(low, screen.ends[0]), " ", spell(high, screen.ends[1]));
}

function section(one) {
  return el("section", { class: "section" }, one.title && el("h2", {}, one.title), ...one.lines.map(line));
}

function line(one) {
  const name = one.label || one.text;
  return el(
    "div",
    { class: "entry" },
    el("p", { class: "label" }, one.label),
    el("p", { class: "text", dir: "auto" }, one.text),
    (one.edit || one.remove) &&
      el("div", { class: "acts" }, one.edit && act(one.edit, "edit", name), one.remove && act(one.remove, "remove", name)),
    one.source && sourceButton(one.source, name),
  );
}

// Says who stands behind the answer; a tap goes on to the next.
function sourceButton(one, name) {
  const label = word("source-label", { label: name, source: one.label });
  return el("button", { type: "button", class: "source", "data-choice": one.id, "aria-label": label }, one.label);
}

function act(id, kind, name) {
  const label = word(`${kind}-label`, { label: name });
  return el("button", { type: "button", class: kind, "data-choice": id, "aria-label": label }, word(kind));
}

function copyButton(kind) {
  return el("button", { type: "button", class: "copy", "data-copy": kind }, word(kind));
}

function link(screen) {
  const side = screen.qr.size;
  return el(
    "div",
    { class: "link" },
    svg(
      "svg",
      { viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": word("qr-label"), class: "qr", "shape-rendering": "crispEdges" },
      svg("rect", { width: side, height: side, class: "qr-light" }),
      svg("path", { d: screen.qr.path, class: "qr-dark" }),
    ),
    el("p", { class: "address" }, unseen(`${word("link-label")}: `), screen.link),
    copyButton("copy-link"),
    screen.messenger && messenger(screen.messenger),
  );
}

// The same link for a messenger, which opens beside the chat.
function messenger(address) {
  const there = el("a", { href: address, rel: "noreferrer", target: "_blank" }, address);
  return el("p", { class: "address" }, `${word("messenger-label")} `, there);
}

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
