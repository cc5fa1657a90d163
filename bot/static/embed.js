// One script tag puts the shop's chat into a page:
//   <script src="https://…/chat/<store>/embed.js" async></script>
// data-order="<the order's link token>" on the tag connects that order, data-language="es" sets the language.
"use strict";
(() => {
  const { shop, language, words } = "settings";
  const tag = document.currentScript;
  const base = new URL(tag.src).href.replace(/\/embed\.js.*$/, "");
  const origin = new URL(base).origin;
  const wanted = tag.dataset.language || document.documentElement.lang || language;
  const known = Object.keys(words);
  const spoken =
    known.find((each) => each.toLowerCase() === wanted.toLowerCase()) ||
    known.find((each) => each.split("-")[0] === wanted.split("-")[0].toLowerCase()) || "en";
  const says = words[spoken];

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    button {
      position: fixed; inset-block-end: max(20px, env(safe-area-inset-bottom)); inset-inline-end: 20px; z-index: 2147483000;
      display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 0 22px; border: 0; border-radius: 28px;
      background: #0f6b62; color: #fff; font: 600 16px/1.2 system-ui, sans-serif; cursor: pointer;
      box-shadow: 0 6px 24px rgb(10 50 46 / .28);
    }
    button:hover { background: #0b564f; }
    button:focus-visible { outline: 3px solid #0f6b62; outline-offset: 3px; }
    svg { inline-size: 24px; block-size: 24px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linejoin: round; }
    b { min-inline-size: 22px; border-radius: 11px; background: #fff; color: #0b564f; font-size: 13px; line-height: 22px; }
    [hidden] { display: none !important; }
    .panel {
      position: fixed; inset-block-end: 92px; inset-inline-end: 20px; z-index: 2147483001; inline-size: 400px;
      block-size: min(680px, calc(100vh - 116px)); border-radius: 20px; overflow: hidden; background: #f3f6f5;
      box-shadow: 0 16px 56px rgb(10 40 36 / .3);
    }
    iframe { inline-size: 100%; block-size: 100%; border: 0; display: block; color-scheme: normal; }
    @media (max-width: 520px), (max-height: 520px) {
      .panel { inset: 0; inline-size: 100%; block-size: 100%; border-radius: 0; }
    }`);
  root.adoptedStyleSheets = [style];
  host.lang = spoken;
  host.dir = says.dir;

  const launcher = document.createElement("button");
  launcher.type = "button";
  launcher.setAttribute("aria-expanded", "false");
  const label = document.createElement("span");
  label.textContent = says.launcher;
  const unread = document.createElement("b");
  unread.hidden = true;
  launcher.append(icon("M4 5h16v11H9.5l-4 3.5V16H4z"), label, unread);

  const panel = document.createElement("div");
  panel.className = "panel";
  panel.hidden = true;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", `${says.launcher} – ${shop}`);
  let frame = null;
  root.append(launcher, panel);
  document.body ? document.body.append(host) : addEventListener("DOMContentLoaded", () => document.body.append(host));

  launcher.addEventListener("click", () => (panel.hidden ? open() : close()));
  panel.addEventListener("keydown", (event) => event.key === "Escape" && close());
  addEventListener("message", (event) => {
    if (!frame || event.origin !== origin || event.source !== frame.contentWindow) return;
    if (event.data?.parley === "close") close();
    if (event.data?.parley === "said" && panel.hidden) count(Number(unread.textContent || 0) + 1);
  });

  function open() {
    if (!frame) {
      frame = document.createElement("iframe");
      frame.title = `${says.launcher} – ${shop}`;
      const query = new URLSearchParams({ embed: "1", language: spoken });
      if (tag.dataset.order) query.set("t", tag.dataset.order);
      frame.src = `${base}?${query}`;
      panel.append(frame);
    }
    show(true);
    frame.focus();
    frame.contentWindow?.postMessage({ parley: "open" }, origin);
  }

  function close() {
    show(false);
    launcher.focus();
  }

  function show(shown) {
    panel.hidden = !shown;
    launcher.setAttribute("aria-expanded", String(shown));
    label.textContent = shown ? says.close : says.launcher;
    if (shown) count(0);
  }

  function count(number) {
    unread.hidden = !number;
    unread.textContent = number || "";
  }

  function icon(path) {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    const line = document.createElementNS(space, "path");
    line.setAttribute("d", path);
    svg.append(line);
    return svg;
  }
})();
