// Keys, rows that open in place, the dialog of keys, dark and light. Every page works without.
const $ = (selector, from = document) => from.querySelector(selector);
const all = (selector, from = document) => [...from.querySelectorAll(selector)];

const theme = $("#theme");
theme.hidden = false;
theme.addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
});

// On a narrow page the filters start closed.
const drawer = $(".drawer");
if (drawer && matchMedia("(max-width: 60rem)").matches) drawer.open = false;

export async function fragment(address) {
  const answer = await fetch(address);
  const text = await answer.text();
  // Parsed as a document of its own: nothing in it runs.
  return [...new DOMParser().parseFromString(text, "text/html").body.childNodes];
}

async function toggle(row) {
  const link = $(".toggle", row);
  if (!link) return;
  const address = new URL(location.href);
  if (row.classList.contains("open")) {
    row.nextElementSibling.remove();
    address.searchParams.delete("open");
  } else {
    const detail = document.createElement("tr");
    detail.className = "detail";
    const cell = detail.insertCell();
    cell.colSpan = row.cells.length;
    cell.textContent = "Loading …";
    row.after(detail);
    address.searchParams.set("open", row.dataset.id);
    fragment(`/part/findings/${encodeURIComponent(row.dataset.id)}`)
      .then((nodes) => cell.replaceChildren(...nodes))
      .catch(() => (cell.textContent = "The server does not answer. Is it still running?"));
  }
  row.classList.toggle("open");
  link.setAttribute("aria-expanded", row.classList.contains("open"));
  history.replaceState(null, "", address);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".toggle");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  toggle(link.closest("tr"));
});

let current = null;
function choose(row) {
  if (!row) return;
  current?.classList.remove("current");
  current = row;
  row.classList.add("current");
  $("a", row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

function step(by) {
  const rows = all(".row");
  const at = rows.indexOf(current);
  choose(rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]);
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (event.key === "Escape" && typing) typing.blur();
  if (typing || event.metaKey || event.ctrlKey || event.altKey) return;
  const keys = $("#keys");
  if (keys.open) return;
  const actions = {
    "/": () => ($("#find").focus(), $("#find").select()),
    j: () => step(1),
    k: () => step(-1),
    "?": () => keys.showModal(),
    e: () => {
      const menu = $(".export");
      if (menu) (menu.open = true), $("a", menu).focus();
    },
    Escape: () => all(".export[open]").forEach((menu) => (menu.open = false)),
  };
  if (actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
  } else if (event.key === "Enter" && current && event.target.closest(".row") === current) {
    // The words of a row open it, also when another link of the row has the focus.
    const link = $(".toggle, .choose", current) ?? $("a", current);
    event.preventDefault();
    link.click();
  }
});

document.addEventListener("click", (event) => {
  all(".export[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
