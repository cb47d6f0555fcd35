// What hands do with a card: wipe it aside for another, or use the keys while it has the focus. A tap is a button's.

import { isStill } from "./picture.js";

const FAR = 60; // px; what is moved less far goes back to its place
const SLOP = 8; // px; what is moved less was a tap
const OUT = 320; // px
const AWAY = { duration: 190, easing: "ease-in", fill: "forwards" };
const HOME = { duration: 240, easing: "cubic-bezier(0.2, 0.8, 0.3, 1)" };
const KEYS = { ArrowLeft: ["another", "next"], ArrowRight: ["another", "next"], k: ["keep"] };

const moved = (far) => `translateX(${far}px) rotate(${far / 40}deg)`;

// The button of the first of these choices that there is.
function button(card, ids) {
  const all = card.closest(".card").querySelectorAll(".choices [data-choice]");
  return ids.map((id) => [...all].find((one) => one.dataset.choice === id)).find(Boolean);
}

const following = (card) => button(card, KEYS.ArrowRight);

// `choose` is given the button that is meant, and ends when the answer is there.
export function hands(choose) {
  let hold = null;

  const wipe = async (card, far) => {
    const frames = [{ transform: moved(far) }, { transform: moved(Math.sign(far) * OUT), opacity: 0 }];
    const out = isStill() ? null : card.animate(frames, AWAY);
    await choose(following(card));
    out?.cancel();
  };

  const release = (event) => {
    if (!hold || event.pointerId !== hold.id) return;
    const { card, far } = hold;
    card.style.transform = "";
    hold = null;
    if (!card.isConnected) return;
    if (event.type === "pointerup" && Math.abs(far) >= FAR) wipe(card, far);
    else if (far && !isStill()) card.animate([{ transform: moved(far) }, { transform: "none" }], HOME);
  };

  document.addEventListener("pointerdown", (event) => {
    const card = event.target.closest?.(".now .picture");
    if (!card || !event.isPrimary || event.button !== 0) return;
    delete card.dataset.wiped;
    if (following(card)) hold = { card, id: event.pointerId, x: event.clientX, y: event.clientY, far: 0 };
  });

  document.addEventListener("pointermove", (event) => {
    if (!hold || event.pointerId !== hold.id) return;
    const [across, down] = [event.clientX - hold.x, event.clientY - hold.y];
    if (!hold.far && (Math.abs(across) < SLOP || Math.abs(across) < Math.abs(down))) return;
    hold.far = across || 0.1;
    hold.card.dataset.wiped = "";
    hold.card.setPointerCapture?.(hold.id);
    if (!isStill()) hold.card.style.transform = moved(across);
  });

  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", release);
  document.addEventListener("click", swallow, true);
  document.addEventListener("keydown", (event) => press(event, choose));
}

// A wipe with the mouse ends in a click, which is no tap.
function swallow(event) {
  const card = event.target.closest?.(".picture");
  if (!card || !("wiped" in card.dataset)) return;
  delete card.dataset.wiped;
  event.stopPropagation();
}

// Only while the card has the focus: a letter that works everywhere gets in the way of those who speak to their device.
function press(event, choose) {
  const ids = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!ids || !event.target.matches?.("button.picture") || event.altKey || event.ctrlKey || event.metaKey) return;
  const wanted = button(event.target, ids);
  if (!wanted) return;
  event.preventDefault();
  if (!event.repeat) choose(wanted);
}
