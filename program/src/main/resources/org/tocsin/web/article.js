// Choosing a finding marks it in the text and asks how it was found.
import { fragment } from "./app.js";

const explanation = document.getElementById("explanation");
const rows = [...document.querySelectorAll(".findings .row")];
const marks = [...document.querySelectorAll(".text mark")];

function explain(id) {
  const waiting = document.createElement("p");
  waiting.className = "loading";
  waiting.textContent = "Reading the article again to explain … the first time this takes some seconds.";
  explanation.replaceChildren(waiting);
  fragment(`/part/explain/${encodeURIComponent(id)}`)
    .then((nodes) => explanation.replaceChildren(...nodes))
    .catch(() => (waiting.textContent = "The server does not answer. Is it still running?"));
}

const touching = (id) => (mark) => mark.dataset.findings.split(" ").includes(id);

for (const row of rows) {
  row.addEventListener("pointerenter", () => marks.filter(touching(row.dataset.id)).forEach((m) => m.classList.add("near")));
  row.addEventListener("pointerleave", () => marks.forEach((m) => m.classList.remove("near")));
}

// A marked word leads to its findings, one after the other where there are several.
for (const mark of marks) {
  mark.addEventListener("click", () => {
    const ids = mark.dataset.findings.split(" ");
    const now = new URLSearchParams(location.search).get("finding");
    const next = ids[(ids.indexOf(now) + 1) % ids.length];
    rows.find((row) => row.dataset.id === next)?.querySelector(".choose").click();
  });
}

const chosen = new URLSearchParams(location.search).get("finding");
if (chosen && explanation) {
  marks.find((mark) => mark.classList.contains("chosen"))?.scrollIntoView({ block: "center" });
  document.querySelector(".findings .row.on")?.scrollIntoView({ block: "nearest" });
  explain(chosen);
}
