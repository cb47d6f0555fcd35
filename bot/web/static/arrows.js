// Arrow keys move among the buttons of a group, beside Tab.

const GROUPS = ".choices, .quiet, .calendar tbody, .menu ul";

document.addEventListener("keydown", (event) => {
  const group = event.target.closest?.(GROUPS);
  if (!group || event.target.tagName !== "BUTTON" || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...group.querySelectorAll("button")];
  const at = buttons.indexOf(event.target);
  const next = target(event.key, buttons, at);
  if (!next) return;
  event.preventDefault();
  next.focus();
});

function target(key, buttons, at) {
  if (key === "Home") return buttons[0];
  if (key === "End") return buttons.at(-1);
  if (key === "ArrowRight") return buttons[at + 1];
  if (key === "ArrowLeft") return buttons[at - 1];
  if (key === "ArrowDown") return below(buttons.slice(at + 1), buttons[at]);
  if (key === "ArrowUp") return below(buttons.slice(0, Math.max(at, 0)).reverse(), buttons[at]);
  return undefined;
}

// The next button in that direction that stands in another row, as straight as possible.
function below(others, from) {
  const here = from.getBoundingClientRect();
  const rows = others.map((one) => [one, one.getBoundingClientRect()]).filter(([, box]) => Math.abs(box.top - here.top) > 4);
  const row = rows.filter(([, box]) => Math.abs(box.top - rows[0][1].top) <= 4);
  return row.sort(([, a], [, b]) => Math.abs(a.left - here.left) - Math.abs(b.left - here.left))[0]?.[0];
}
