// The page's own words, in the language of the screen that is shown.

const all = JSON.parse(document.body.dataset.words ?? "{}");
let language = document.documentElement.lang;

export function speak(wanted) {
  language = wanted in all ? wanted : "en";
}

export function word(id, places = {}) {
  return all[language][id].replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
}

export function number(value) {
  return new Intl.NumberFormat(language).format(value);
}
