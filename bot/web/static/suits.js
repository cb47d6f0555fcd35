// The marks of the suits, as they stand on the cards: told apart without colour too.

import { svg } from "./dom.js";

const SUIT = /^(?:suit-|pick-)([A-H])/;
const LINE = { fill: "none", stroke: "currentColor", "stroke-width": 7, "stroke-linecap": "round", "stroke-linejoin": "round" };
const FULL = { fill: "currentColor", stroke: "none" };

const wave = (y) => svg("path", { ...LINE, d: `M2 ${y}C14 ${y - 12} 26 ${y + 12} 38 ${y}` });
const line = (d) => svg("path", { ...LINE, d });
const full = (d) => svg("path", { ...FULL, d });
const slab = (x, y, width) => svg("rect", { ...FULL, x, y, width, height: 9.5, rx: 4.5 });
const ring = (cx, cy, r) => svg("circle", { ...LINE, cx, cy, r });

const MARKS = {
  A: () => [slab(11.5, 3, 17), slab(6, 15.5, 28), slab(0, 28, 40)],
  B: () => [wave(8), wave(20), wave(32)],
  C: () => [ring(13, 20, 10), ring(27, 20, 10)],
  D: () => [full("M20 0L40 20L20 40L0 20Z")],
  E: () => [ring(20, 20, 16), full("M20 4A16 16 0 0 1 20 36Z")],
  F: () => [line("M5 6L22 20L5 34"), line("M20 6L36 20L20 34")],
  G: () => [full("M20 0L26 14L40 20L26 26L20 40L14 26L0 20L14 14Z")],
  H: () => [full("M3 19A17 17 0 0 1 37 19Z"), line("M3 27H37"), line("M12 37H28")],
};

// The suit that a choice stands for or whose card it is, if any.
export const suitOf = (one) => SUIT.exec(one.id)?.[1];

export function suitMark(suit) {
  return svg("svg", { class: `mark suit-${suit}`, viewBox: "-1 -1 42 42", width: 18, height: 18, "aria-hidden": "true" }, ...MARKS[suit]());
}
