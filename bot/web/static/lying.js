// A card that lies open while the screen changes: it stays, or it is taken away at once.

import { byId } from "./dom.js";
import { isSameCard, turnOver } from "./picture.js";

const log = byId("log");
const STAYS = new Set(["_stop", "_help"]);
const isPicture = (node) => node.classList.contains("picture");

// The same card, turned over or not: it stays where it lies, and so does whoever is on it. Only what differs is new.
// `present` makes the turn as it would stand there alone; `sign` names it.
export function liesStill(before, screen, present, sign) {
  const now = log.querySelector(".now");
  if (!isSameCard(before, screen) || !now?.querySelector(".picture")) return false;
  const card = now.querySelector(".card");
  const focused = card.contains(document.activeElement) ? document.activeElement.dataset.choice : null;
  renew(card, [...present().querySelector(".card").children]);
  now.dataset.turn = sign;
  turnOver(card.querySelector(".picture"), screen);
  if (document.activeElement === document.body && focused) refocus(card, focused);
  return true;
}

// What is the same stays the very node, so that nothing is read twice and the focus stays where it was.
function renew(card, fresh) {
  const old = [...card.children];
  const wanted = fresh.map((node) => old.find((one) => one.isEqualNode(node) || (isPicture(one) && isPicture(node))) ?? node);
  old.filter((one) => !wanted.includes(one)).forEach((one) => one.remove());
  wanted.forEach((node, index) => card.children[index] === node || card.insertBefore(node, card.children[index] ?? null));
}

function refocus(card, id) {
  const button = card.querySelector(`.options [data-choice="${CSS.escape(id)}"]`) ?? card.querySelector("button.picture");
  (button ?? byId("question")).focus({ preventScroll: true });
}

// Nothing is left in sight but the way to stop, should it have to be tried again, and the way to help.
export function takeAway() {
  const now = log.querySelector(".now");
  now.className = "turn now bare";
  now.querySelector(".card").removeAttribute("aria-labelledby");
  now.querySelectorAll(".mine, .card > :not(.quiet)").forEach((node) => node.remove());
  now.querySelectorAll(".quiet button").forEach((one) => STAYS.has(one.dataset.choice) || one.remove());
  byId("guest-open").hidden = true;
  byId("notice").textContent = "";
}
