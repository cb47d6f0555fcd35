// How much room there is, in lines and letters rather than in pixels: a small window and large type are the same.

const NARROW = 21.2; // rem
const TINY = 12;
const LOW = 30;
const WIDE = 36;
const BROAD = 54;

const root = document.documentElement;
const letter = document.createElement("i");
letter.className = "one-rem unseen";
document.body.append(letter);

function measure() {
  const rem = parseFloat(getComputedStyle(root).fontSize);
  const [wide, high] = [root.clientWidth / rem, innerHeight / rem];
  root.classList.toggle("narrow", wide < NARROW);
  root.classList.toggle("tiny", wide < TINY);
  root.classList.toggle("wide", wide >= WIDE);
  root.classList.toggle("broad", wide >= BROAD);
  // a phone whose keyboard is open is low only for a while: then nothing jumps
  if (document.activeElement?.tagName !== "TEXTAREA") root.classList.toggle("low", high < LOW);
}

new ResizeObserver(measure).observe(letter);
addEventListener("resize", measure);
measure();
