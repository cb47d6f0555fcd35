// Stop. Whoever says it sees nothing of the card from that moment, however slow the line is.

import * as field from "./field.js";
import { takeAway } from "./lying.js";

const TRIES = 3;
let stopping = false;

export const isStopping = () => stopping;
export const canStop = (screen) => screen.quiet.some((one) => one.id === "_stop");

// The answer to what was tapped before is not shown; and if the table has moved meanwhile, stop is said again.
export async function stop({ shown, underway, send }) {
  takeAway();
  field.close();
  if (stopping) return;
  stopping = true;
  await underway;
  for (let goes = true, tries = 0; goes && canStop(shown()) && tries < TRIES; tries += 1) {
    goes = await send({ tap: `${shown().token}._stop` });
  }
  stopping = false;
}
