// The text field. Enter begins a new line everywhere; Ctrl or Cmd with Enter, or the button, sends. A command
// ("/help") is one line, so there Enter sends. The text stays in the field until the server has it.

import { byId } from "./dom.js";
import { number, word } from "./words.js";

const HINTED = 300; // signs that are meant to do; beyond them the count is said
const MOST = 4000;
const form = byId("writing");
const text = byId("text");

let asked = false; // was the field opened for a note beside a card?
let given = ""; // what the server put into the field: an earlier answer, or a text that was too long

export const hasText = () => text.value.trim() !== "";
export const isUnsent = () => hasText() && text.value !== given;
export const clear = (sent) => text.value === sent && put("");

export function put(value) {
  text.value = value;
  given = value;
  refresh();
}

export function focusField() {
  text.focus({ preventScroll: true });
}

// The field for this screen. What somebody wrote stays; what only the server had put there goes with its question.
// Beside a card it opens on request, so that the card has the room.
export function fit(screen) {
  const answers = screen.kind === "text";
  const notes = screen.kind === "card" && screen.writes;
  asked = notes && asked && isUnsent();
  byId("note-open").hidden = !notes;
  byId("note-open").setAttribute("aria-expanded", String(asked));
  const hint = screen.hint ?? (answers ? "" : word("note-hint"));
  form.hidden = !(answers || (screen.writes && !screen.together) || asked);
  form.classList.toggle("answer", answers);
  text.rows = answers ? 3 : 1;
  text.placeholder = hint;
  byId("reader").textContent = screen.reader ?? "";
  byId("keys").textContent = answers && hardware() ? word(isMac() ? "send-keys-mac" : "send-keys") : "";
  text.setAttribute("aria-label", hint || word("note-hint"));
  if (answers) text.setAttribute("aria-labelledby", "question");
  else text.removeAttribute("aria-labelledby");
  if (!isUnsent()) put(screen.kept ?? "");
  refresh();
}

// Nothing of what stands in the field is wanted any more.
export function close() {
  asked = false;
  form.hidden = true;
  byId("note-open").hidden = true;
  put("");
}

function openForNote() {
  asked = form.hidden;
  form.hidden = !asked;
  byId("note-open").setAttribute("aria-expanded", String(asked));
  refresh();
  if (asked) text.focus();
}

export function onSend(send) {
  byId("note-open").addEventListener("click", openForNote);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (hasText()) send(text.value);
    else text.focus();
  });
  text.addEventListener("keydown", (event) => {
    const command = /^\/\S+[^\n]*$/.test(text.value);
    if (event.key !== "Enter" || event.isComposing || !(event.ctrlKey || event.metaKey || command)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  text.addEventListener("input", refresh);
  addEventListener("resize", refresh);
  addEventListener("beforeunload", (event) => isUnsent() && event.preventDefault());
}

export const hardware = () => matchMedia("(hover: hover) and (pointer: fine)").matches;
const isMac = () => /Mac/.test(navigator.platform);

function refresh() {
  const signs = [...text.value].length;
  byId("count").textContent = signs > HINTED ? word("count", { count: number(signs), most: number(MOST) }) : "";
  text.style.blockSize = "auto";
  text.style.blockSize = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`;
}
