// The parts of the present question. Every button carries data-choice, the id that the server gave it.

import { choice, kindOf, mark } from "./buttons.js";
import { calendar } from "./calendar.js";
import { el, svg, unseen } from "./dom.js";
import { word } from "./words.js";

const SHORT = 15; // signs; labels up to this length stand side by side
const HELP = new Set(["help", "_help"]);

export function question(screen) {
  return [
    screen.before && el("p", { class: "before" }, screen.before),
    el("p", { class: "question", id: "question", role: "heading", "aria-level": 1, tabindex: -1, lang: screen.picture?.language }, screen.question),
    screen.their && el("p", { class: "their", dir: "auto", lang: screen.their_language }, screen.their),
    ...screen.body.slice(0, told(screen)).map((text) => el("p", { class: "body", dir: "auto", lang: screen.picture?.language }, text)),
  ];
}

// What the card itself does not say, stands beneath it.
export function aside(screen) {
  return screen.body.slice(told(screen)).map((text) => el("p", { class: "aside", dir: "auto" }, text));
}

const told = (screen) => screen.picture?.told ?? screen.body.length;

export function options(screen) {
  return el(
    "div",
    { class: "options", "aria-live": "off" },
    screen.drawing && el("img", { src: screen.drawing.url, alt: screen.drawing.alt, class: "drawing" }),
    ...screen.sections.map(section),
    screen.link && link(screen),
    screen.calendar && calendar(screen.calendar),
    beside(screen),
    screen.choices.length > 0 && choices(screen),
    screen.ends && ends(screen),
    screen.send && choice(screen.send, "main"),
    screen.copy && copyButton("copy"),
    screen.page && el("a", { href: screen.page, class: "sheets" }, word("as-page")),
    screen.sheets && el("a", { href: screen.sheets, download: "", class: "sheets" }, word("sheets")),
  );
}

// The way to another phone stands at the top, where there is room for its words.
export const isForGuest = (one) => one.id === "_guest";

export function quiet(screen) {
  const some = screen.clears ? screen.quiet.filter((one) => !isForGuest(one)) : screen.quiet;
  if (!some.length) return null;
  const buttons = some.map((one) => choice(one, HELP.has(one.id) ? "warm" : ""));
  return el("div", { class: "quiet", role: "group", "aria-label": word("quiet-label"), "aria-live": "off" }, ...buttons);
}

// On a scale the numbers stand together; whatever else can be answered comes before them.
function choices(screen) {
  if (screen.kind === "card") return group(screen, screen.choices, "deeds");
  if (screen.kind === "choice" && screen.clears) return group(screen, screen.choices, "deck");
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
    ...some.map((one) => mark(choice(one, ticks ? "tick" : kindOf(one, shape)), one, ticks)),
  );
}

function shapeOf(choices, ticks) {
  const short = choices.every((one) => one.label.length <= SHORT);
  return (short && choices.length > 3) || (short && !ticks && choices.length === 2) ? "pairs" : "rows";
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
