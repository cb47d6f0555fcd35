// A card as a picture: as large as there is room, and turned over in its place. Whoever hears the page hears its words
// beside it; whoever sees it finds them on the card itself when the picture does not come, so that nothing moves.

import { el, unseen } from "./dom.js";

const PATIENCE = 4000; // ms until the words stand in for a picture that does not come
const SOON = 400; // ms that a card waits for its other side before it turns
const LEAST = 15; // rem
const DEPTH = 6; // widths of a card between it and the eye
const TURN = { duration: 520, easing: "cubic-bezier(0.45, 0.05, 0.25, 1)" };

export const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const offers = (screen, id) => screen.choices.find((one) => one.id === id);

// The card turns when it is tapped, where turning is among the choices.
export function picture(screen) {
  const turn = offers(screen, "turn");
  const sides = el("span", { class: "sides" }, side(screen));
  if (!turn) return el("div", { class: "picture" }, sides);
  const name = { type: "button", class: "picture", "data-choice": "turn", "aria-live": "off", "aria-describedby": "card-keys" };
  return el("button", name, sides, unseen(turn.label));
}

export function isSameCard(before, now) {
  const kind = (screen) => [screen.language, screen.together, screen.picture?.card, Boolean(offers(screen, "turn"))];
  return Boolean(before?.picture && now.picture) && JSON.stringify(kind(before)) === JSON.stringify(kind(now));
}

function side(screen) {
  const { url, alt, over } = screen.picture;
  const image = el("img", { src: url, alt, width: 1080, height: 1512, draggable: "false" });
  const made = el("span", { class: "side coming" }, words(screen), image);
  const late = setTimeout(() => made.classList.add("worded"), PATIENCE);
  made.done = new Promise((done) => {
    image.addEventListener("load", () => done(true));
    image.addEventListener("error", () => done(false));
  }).then((isThere) => {
    clearTimeout(late);
    made.classList.toggle("coming", !isThere);
    made.classList.toggle("worded", !isThere);
    if (isThere && made.isConnected) new Image().src = over; // so that it turns at once
  });
  return made;
}

function words({ picture: shown, question, body }) {
  const lines = body.slice(0, shown.told).map((text) => el("span", {}, text));
  const title = shown.side === "front" && el("b", {}, question);
  return el("span", { class: "words", "aria-hidden": "true", lang: shown.language, dir: "auto" }, title, ...lines);
}

// The card waits a moment for its other side, and turns. A second turn ends the one before.
export async function turnOver(card, screen) {
  const sides = card.querySelector(".sides");
  const last = sides.lastElementChild;
  if (last.querySelector("img").getAttribute("src") === screen.picture.url) return;
  settle(sides);
  const fresh = side(screen);
  last.querySelector("img").alt = "";
  fresh.classList.add("behind");
  sides.append(fresh);
  if (!isStill()) {
    await Promise.race([fresh.done, new Promise((done) => setTimeout(done, SOON))]);
    if (fresh === sides.lastElementChild) await rotated(sides, screen.picture.side === "back" ? 180 : -180);
  }
  if (fresh === sides.lastElementChild) settle(sides);
}

// A little smaller half-way, so that the near edge stays within the card's own room, whatever its size.
function rotated(sides, half) {
  const seen = `perspective(${DEPTH * sides.offsetWidth}px)`;
  const turning = [
    { transform: `${seen} scale(1) rotateY(0deg)` },
    { transform: `${seen} scale(0.92) rotateY(${half / 2}deg)`, offset: 0.5 },
    { transform: `${seen} scale(1) rotateY(${half}deg)` },
  ];
  return sides.animate(turning, TURN).finished.catch(() => undefined);
}

function settle(sides) {
  sides.getAnimations().forEach((one) => one.cancel());
  while (sides.children.length > 1) sides.firstElementChild.remove();
  sides.firstElementChild.classList.remove("behind");
}

// As large as the window leaves room for between the top and what can be done; a keyboard that opens changes nothing.
export function fit() {
  const now = document.querySelector(".now.pictured");
  if (!now?.querySelector(".picture") || document.activeElement?.tagName === "TEXTAREA") return;
  const high = (selector) => document.querySelector(selector).offsetHeight;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const main = getComputedStyle(document.querySelector("main"));
  const around = parseFloat(main.paddingTop) + parseFloat(main.paddingBottom);
  const beside = now.querySelector(".card").offsetHeight - now.querySelector(".picture").offsetHeight;
  const room = document.documentElement.clientHeight - high("#top") - high("#dock") - around - beside;
  now.style.setProperty("--high", `${Math.max(Math.floor(room), LEAST * rem)}px`);
}

new ResizeObserver(fit).observe(document.getElementById("dock"));
new ResizeObserver(fit).observe(document.getElementById("top"));
addEventListener("resize", fit);
