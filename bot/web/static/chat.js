// The chat: what is tapped or written goes to the server, what comes back is shown. Nothing is decided here.

import "./arrows.js";
import { byId, el } from "./dom.js";
import * as field from "./field.js";
import { hands } from "./hands.js";
import { menu } from "./menu.js";
import { fit } from "./picture.js";
import { Post, Refused } from "./post.js";
import { listen } from "./pulse.js";
import { remind } from "./reminded.js";
import "./room.js";
import { canStop, isStopping, stop } from "./stopping.js";
import { show } from "./view.js";
import { word } from "./words.js";

const line = byId("line");
const log = byId("log");
const post = new Post((state) => (line.textContent = state && word(state)));
const ticked = []; // ticks that wait for the answer to the one before
let screen = null;
let sending = false;
let looking = null;
let lookAgain = false;
let underway = null; // the message that waits for its answer

function display(next) {
  if (JSON.stringify(next) === JSON.stringify(screen)) return;
  if (isStopping() && canStop(next)) {
    screen = next;
    return;
  }
  const before = screen;
  screen = next;
  const stays = show(next, before);
  remind(next.reminders, next);
  if (before && !stays && field.isUnsent()) line.textContent = word("unsent");
  field.fit(next);
  fit();
  if (stays) return;
  ticked.length = 0;
  if (before) moveFocus(next);
}

// A text question with a keyboard at hand: into the field, which bears the question as its name. Where a card lies
// open, to the card. Else the question.
function moveFocus(next) {
  if (byId("menu").open) return;
  if (next.kind === "text" && field.hardware()) field.focusField();
  else (log.querySelector(".now.pictured button.picture") ?? byId("question")).focus({ preventScroll: true });
}

function send(message) {
  underway = exchange(message);
  return underway;
}

async function exchange(message) {
  sending = true;
  looking?.abort();
  log.querySelector(".now")?.setAttribute("aria-busy", "true");
  try {
    const next = await post.send(message);
    if (message.text) field.clear(message.text);
    display(next);
    return true;
  } catch (error) {
    explain(error);
    return false;
  } finally {
    sending = false;
    log.querySelector(".now")?.removeAttribute("aria-busy");
    if (lookAgain) look();
  }
}

async function tap(id, button) {
  if (id === "_stop") return stop({ shown: () => screen, underway, send });
  if (sending) return later(id, button);
  flip(button);
  button.classList.add("tapped");
  await send({ tap: `${screen.token}.${id}` });
  button.classList.remove("tapped");
  return sendTicked();
}

// A button of a reminder belongs to no question: it waits for nothing, and nothing is marked.
function nudge(id) {
  if (!sending) send({ tap: id });
}

function later(id, button) {
  if (screen.kind !== "choices") return;
  flip(button);
  ticked.push(id);
}

// Ticks made meanwhile belong to the same question still; each goes out with the newest token.
async function sendTicked() {
  while (ticked.length) {
    ticked.forEach((id) => flip(log.querySelector(`.now [data-choice="${CSS.escape(id)}"]`)));
    const id = ticked.shift();
    if (!(await send({ tap: `${screen.token}.${id}` }))) ticked.length = 0;
  }
}

function flip(button) {
  if (!button?.hasAttribute("aria-pressed")) return;
  button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
}

// The field is emptied once the server has the text; a text that it did not take comes back with the screen.
function write(text) {
  if (!sending) send({ text, screen: screen.token });
}

async function look() {
  lookAgain = sending || looking !== null;
  if (lookAgain) return;
  looking = new AbortController();
  try {
    const next = await post.look(looking.signal);
    if (sending) return;
    if (hasMoved(next)) display(next);
    else remind(next.reminders, screen);
  } catch (error) {
    if (error instanceof Refused) explain(error);
    else if (!screen) setTimeout(look, 1000);
  } finally {
    looking = null;
    if (lookAgain) look();
  }
}

// Same turn, same language: then what stands here is a view on that turn (help, a link, a page looked at together),
// or bears a notice. Looking up from the page must not take it away.
function hasMoved(next) {
  return next.token !== screen?.token || next.language !== screen.language;
}

function explain(error) {
  if (!(error instanceof Refused)) throw error;
  if (error.status === 401 || error.status === 403) return signedOut();
  const words = { 413: "too-long", 400: "unreadable" };
  line.textContent = word(words[error.status] ?? "failed");
  return undefined;
}

function signedOut() {
  if (!field.isUnsent()) return location.replace("/");
  return line.replaceChildren(word("signed-out"), " ", el("a", { href: "/" }, word("signed-out-link")));
}

async function copy(kind) {
  try {
    await navigator.clipboard.writeText(kind === "copy" ? screen.copy : screen.link);
    line.textContent = word("copied");
    setTimeout(() => line.textContent === word("copied") && (line.textContent = ""), 4000);
  } catch {
    line.textContent = word("copy-failed");
  }
}

async function leave() {
  field.put("");
  await post.leave().catch(() => undefined);
  remind([], screen);
  location.replace("/");
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.choice) tap(button.dataset.choice, button);
  if (button?.dataset.nudge) nudge(button.dataset.nudge);
  if (button?.dataset.copy) copy(button.dataset.copy);
});
field.onSend(write);
hands((button) => tap(button.dataset.choice, button));
menu({ isTogether: () => screen?.together, onCommand: (command) => !sending && send({ command }), onLeave: leave });
addEventListener("offline", () => (line.textContent = word("offline")));
addEventListener("online", () => (line.textContent = ""));
listen(look);
look();
