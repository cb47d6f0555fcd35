// The cards on the person's own phone: what lies open now, and nothing as soon as that is not certain. Every beat from
// the server names the turn that lies there; a second without one empties the page.

import { el, svg } from "./dom.js";

const PATIENCE = 1000; // ms without a beat until the page is blank
const CONNECTING = 5000;
const AGAIN = 500;
const NOTHING = {};

const { close: closing, title } = document.body.dataset;
let source = null;
let silence = 0;
let shown = NOTHING; // what the page shows
let wanted; // the turn that is being asked for
let isOver = false;

function blank() {
  wanted = undefined;
  shown = NOTHING;
  document.body.replaceChildren();
}

function end() {
  isOver = true;
  hush();
  blank();
}

function hush() {
  clearTimeout(silence);
  source?.close();
  source = null;
}

// A line that has gone silent is given up, and another one opened.
function expect(patience) {
  clearTimeout(silence);
  silence = setTimeout(() => {
    hush();
    blank();
  }, patience);
}

function listen() {
  if (isOver || document.hidden || (source && source.readyState !== EventSource.CLOSED)) return;
  source = new EventSource("/t/beats");
  expect(CONNECTING);
  source.addEventListener("beat", (event) => {
    expect(PATIENCE);
    const number = JSON.parse(event.data); // null while the table lies aside
    if (number !== shown.number && number !== wanted) look(number);
  });
  source.addEventListener("over", () => {
    end();
    fetch("/t/now", { cache: "no-store" }).catch(() => undefined); // its answer takes the cookie away
  });
}

async function look(number) {
  wanted = number;
  try {
    const reply = await fetch("/t/now", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    if (reply.status === 410) return end();
    if (!reply.ok) throw new Error(reply.status);
    const seen = await reply.json();
    if (wanted === number) show(seen);
  } catch {
    if (wanted === number) blank();
  }
  return undefined;
}

function show(seen) {
  const before = shown;
  wanted = undefined;
  shown = seen;
  document.documentElement.lang = seen.language;
  if (JSON.stringify(before.card) === JSON.stringify(seen.card)) return;
  const isTurn = before.card && before.card.card === seen.card?.card;
  document.body.replaceChildren(seen.card ? card(seen.card, isTurn) : empty(), close());
}

function empty() {
  const stones = svg("svg", { viewBox: "0 0 120 120", class: "stones", "aria-hidden": true });
  const sizes = [[60, 100, 38, 13], [58, 76, 27, 11], [62, 56, 19, 9], [59, 40, 12, 7]];
  stones.append(...sizes.map(([cx, cy, rx, ry]) => svg("ellipse", { cx, cy, rx, ry })));
  return el("main", { class: "lying" }, el("h1", { class: "unseen" }, title), stones);
}

// The words are there for whoever hears the page, and are seen when the picture does not come.
function card({ title: name, text, alt, url }, isTurn) {
  const main = el("main", { class: `lying ${isTurn ? "turned" : "laid"}`, "aria-live": "polite" });
  main.append(el("div", { class: "words" }, el("h1", {}, name), el("p", {}, text)));
  if (!url) return main;
  const image = el("img", { src: url, alt, width: 1080, height: 1512, draggable: "false" });
  main.classList.add("coming");
  image.addEventListener("load", () => main.classList.replace("coming", "pictured"));
  image.addEventListener("error", () => main.classList.remove("coming"));
  main.append(image);
  return main;
}

function close() {
  const button = el("button", { type: "button", class: "close" }, closing);
  button.addEventListener("click", () => {
    end();
    fetch("/t/close", { method: "POST", keepalive: true }).catch(() => undefined);
  });
  return button;
}

document.addEventListener("visibilitychange", () => {
  hush();
  blank();
  listen();
});
addEventListener("pagehide", () => {
  hush();
  blank();
});
addEventListener("pageshow", (event) => event.persisted && location.reload());
setInterval(listen, AGAIN);
document.body.replaceChildren();
listen();
