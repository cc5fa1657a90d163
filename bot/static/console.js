/* The copy buttons: what stands in the element that a button names goes to the clipboard. */
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

/* Setting up: what was pasted or chosen is sent at once, and the browser's own time zone is proposed. */
document.addEventListener("paste", (event) => {
  const field = event.target.closest("input[data-auto]");
  if (field) setTimeout(() => { if (field.form.checkValidity()) field.form.requestSubmit(); });
});

document.addEventListener("change", (event) => {
  const file = event.target.closest("input[type=file][data-auto]");
  if (file?.files.length) file.form.requestSubmit();
});

addEventListener("DOMContentLoaded", () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = (select) => [...select.options].some((each) => each.value === zone);
  for (const select of document.querySelectorAll("select[data-zone=guess]")) {
    if (!known(select)) continue;
    select.value = zone;
    for (const hidden of document.querySelectorAll("input[data-zone]")) hidden.value = zone;
  }
});
