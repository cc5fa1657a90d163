/* The copy buttons: what stands in the element that a button names goes to the clipboard. News and keys are below. */
"use strict";

const RESTORED_AFTER = 2000;

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  const source = button && document.getElementById(button.dataset.copy);
  if (!source) return;
  if (!(await copied(source))) return; // It stays selected, to be copied by hand.
  const label = (button.dataset.label ??= button.textContent);
  button.textContent = button.dataset.copied;
  setTimeout(() => { button.textContent = label; }, RESTORED_AFTER);
});

async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    // Without https a browser has no clipboard to write to, but copies what is selected.
    getSelection().selectAllChildren(source);
    return document.execCommand("copy");
  }
}

/* News: one stream while the page is in view. What shows some of it (`data-live`) asks for itself again. */

let stream = null;

function listen() {
  const live = document.querySelector("[data-live]");
  if (stream || document.hidden || !live) return;
  const asked = new URLSearchParams({ since: document.body.dataset.pulse, talk: live.dataset.talk ?? "" });
  stream = new EventSource("/console/live?" + asked);
  for (const kind of ["tasks", "talks", "cases", "talk"]) stream.addEventListener(kind, (event) => {
    document.body.dataset.pulse = event.lastEventId;
    htmx.trigger(document.body, kind);
  });
}

function hangUp() {
  stream?.close();
  stream = null;
}

document.addEventListener("visibilitychange", () => {
  // A browser opens six connections to a place, and a stream that nobody looks at holds one.
  if (document.hidden) hangUp();
  else listen();
});
addEventListener("pagehide", hangUp);
addEventListener("pageshow", listen);

/* Keys: only where nothing is being written, and only until they are switched off in the list of them. */

const OFF = "parley-keys-off";
const PLACES = { t: "/console", c: "/console/conversations", k: "/console/cases", p: "/console/problems", s: "/console/settings" };
let going = false;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const help = document.getElementById("keys");
  if (event.target.closest("input, textarea, select, dialog") || !help || localStorage.getItem(OFF)) return;
  const key = event.key;
  const place = going && PLACES[key];
  going = key === "g" && !going;
  if (place) location.assign(place);
  else if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else if (key === "/") focused("input[type=search]", event);
  else if (key === "r") focused("#text", event);
  else if (key === "?") help.showModal();
});

function step(by) {
  const rows = [...document.querySelectorAll("[data-row]")];
  const at = rows.indexOf(document.activeElement);
  rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
}

function focused(what, event) {
  const field = document.querySelector(what);
  if (!field) return;
  event.preventDefault();
  field.focus();
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys]")) document.getElementById("keys").showModal();
});
document.addEventListener("change", (event) => {
  if (!event.target.matches("#keys-on")) return;
  if (event.target.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "1");
});
document.addEventListener("DOMContentLoaded", () => {
  const on = document.getElementById("keys-on");
  if (on) on.checked = !localStorage.getItem(OFF);
});

/* Setting up: what was pasted or chosen is sent at once, and the browser's own time zone is proposed. */
document.addEventListener("paste", (event) => {
  const field = event.target.closest("input[data-auto]");
  if (field) setTimeout(() => { if (field.form.checkValidity()) field.form.requestSubmit(); });
});

document.addEventListener("change", (event) => {
  const file = event.target.closest("input[type=file][data-auto]");
  if (file?.files.length) file.form.requestSubmit();
});

function proposeZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = (select) => [...select.options].some((each) => each.value === zone);
  for (const select of document.querySelectorAll("select[data-zone=guess]")) {
    if (!known(select)) continue;
    select.value = zone;
    for (const hidden of document.querySelectorAll("input[data-zone]")) hidden.value = zone;
  }
}
addEventListener("DOMContentLoaded", proposeZone);

/* A file on its way: how much of it has been sent. Without this it is sent all the same, and the browser shows it or not. */
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-sends]");
  if (!form) return;
  event.preventDefault();
  const [sending, broken, button] = ["[data-sending]", "[data-broken]", "button"].map((each) => form.querySelector(each));
  const request = new XMLHttpRequest();
  const ended = (failed) => {
    sending.hidden = true;
    broken.hidden = !failed;
    button.disabled = false;
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    const percent = Math.floor((100 * loaded) / total);
    sending.querySelector("progress").value = percent;
    sending.querySelector("output").value = percent + " %";
  });
  request.addEventListener("error", () => ended(true));
  request.addEventListener("load", () => {
    const main = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("main");
    if (!main) return ended(true);
    // As if the browser had gone there, at the step where the reader was.
    if (request.status === 200) history.replaceState(null, "", request.responseURL);
    document.querySelector("main").replaceWith(main);
    htmx.process(main);
    proposeZone();
    (main.querySelector("[role=alert]:not([hidden])") ?? main.querySelector("#orders"))?.scrollIntoView();
  });
  sending.hidden = false;
  broken.hidden = true;
  button.disabled = true;
  request.open("POST", form.action);
  request.send(new FormData(form));
});
