// The few commands behind the button at the top.

import { byId, el } from "./dom.js";
import { word } from "./words.js";

const ALL = ["start", "cases", "help", "language", "settings"];
const TOGETHER = ["start", "help", "language"]; // what fits while the person is looking too

export function menu({ isTogether, onCommand, onLeave }) {
  const dialog = byId("menu");
  const item = (label, attributes) => el("li", {}, el("button", { type: "button", ...attributes }, label));

  byId("menu-open").addEventListener("click", () => {
    const together = isTogether();
    const commands = together ? TOGETHER : ALL;
    dialog.replaceChildren(
      el(
        "ul",
        {},
        ...commands.map((name) => item(word(`menu-${name}`), { "data-command": name })),
        !together && item(word("sign-out"), { "data-leave": true, class: "apart" }),
      ),
      el("button", { type: "button", "data-close": true, class: "close" }, word("menu-close")),
    );
    dialog.showModal();
  });

  dialog.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button && event.target !== dialog) return;
    dialog.close();
    if (button?.dataset.command) onCommand(button.dataset.command);
    if (button && "leave" in button.dataset) onLeave();
  });
}
