// The code stands behind the # of the address, which no browser sends; only the button sends it.

const code = new URLSearchParams(location.hash.slice(1)).get("t");
const form = document.getElementById("door");

if (code) {
  form.elements.t.value = code;
  if (form.elements.zone) form.elements.zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
  form.hidden = false;
} else if (!document.querySelector(".problem").textContent) {
  document.getElementById("no-code").hidden = false;
}
addEventListener("hashchange", () => location.reload());
