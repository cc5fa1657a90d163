// The demo's page: pushes the clock, shows what came of it, and puts words to try into the chats.
"use strict";
(() => {
  const [clock, side, phones, fault] = ["clock", "side", "phones", "fault"].map((id) => document.getElementById(id));
  const EVERY = 15000;
  let busy = false, later = 0;

  async function ask(hours) {
    if (busy) return;
    busy = Boolean(hours);
    document.body.classList.toggle("pushing", busy);
    try {
      const how = hours ? { method: "POST", body: new URLSearchParams({ hours }) } : {};
      const answer = await fetch("/demo/clock", how);
      if (!answer.ok) throw new Error(await answer.text());
      show(await answer.json(), hours);
      fault.hidden = true;
    } catch {
      fault.textContent = "The demo does not answer. Is it still running?";
      fault.hidden = false;
    } finally {
      busy = false;
      document.body.classList.remove("pushing");
    }
  }

  function show(news, hours) {
    const newest = first();
    swap(clock, news.clock);
    swap(side, news.side);
    for (const [store, time] of Object.entries(news.times)) buyer(store).querySelector("time").textContent = time;
    for (const line of side.querySelectorAll(".happened li")) {
      if (line.outerHTML === newest) break;
      line.classList.add("fresh");
    }
    if (hours) clock.querySelector(`[data-hours="${hours}"]`)?.focus();
  }

  // The fragments are our own template's, in which everything is escaped.
  function swap(place, html) {
    const made = document.createElement("template");
    made.innerHTML = html;
    place.replaceChildren(made.content);
  }

  const first = () => side.querySelector(".happened li")?.outerHTML.replace(' fresh"', '"');
  const buyer = (store) => phones.querySelector(`[data-store="${store}"]`);

  clock.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) ask(button.dataset.hours);
  });

  // Words and photos are put into the chat as a hand would do it; sending them is the visitor's.
  phones.addEventListener("click", async (event) => {
    const button = event.target.closest(".try");
    if (!button) return;
    const page = button.closest(".buyer").querySelector("iframe").contentWindow;
    const box = page.document.getElementById("text");
    if (button.dataset.photo) {
      const photo = await (await fetch(button.dataset.photo)).blob();
      const held = new page.DataTransfer();
      held.items.add(new page.File([photo], "broken-mug.jpg", { type: "image/jpeg" }));
      const files = page.document.getElementById("files");
      files.files = held.files;
      files.dispatchEvent(new page.Event("change"));
    } else {
      box.value = button.dataset.words;
      box.dispatchEvent(new page.Event("input"));
    }
    box.focus();
  });

  // A chat says that something was said in it: its frame lights up, and the desk may look different.
  addEventListener("message", (event) => {
    if (event.origin !== location.origin || event.data?.parley !== "said") return;
    const frame = [...phones.querySelectorAll("iframe")].find((each) => each.contentWindow === event.source);
    const section = frame?.closest(".buyer");
    section?.classList.remove("said");
    void section?.offsetWidth;
    section?.classList.add("said");
    clearTimeout(later);
    later = setTimeout(() => ask(""), 400);
  });

  setInterval(() => document.hidden || ask(""), EVERY);
  document.addEventListener("visibilitychange", () => document.hidden || ask(""));
})();
