"use strict";
(() => {
  // Theme: what the system says, until the reader says otherwise. A file's page may have no storage.
  const root = document.documentElement;
  const store = {
    get: () => { try { return localStorage.getItem("quernel-theme"); } catch { return null; } },
    set: (theme) => { try { localStorage.setItem("quernel-theme", theme); } catch { /* not kept, then */ } },
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  const button = document.getElementById("theme");
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const label = () => { button.textContent = dark() ? "Light" : "Dark"; button.setAttribute("aria-label", `Switch to the ${dark() ? "light" : "dark"} theme`); };
  const kept = store.get();
  if (kept === "dark" || kept === "light") root.dataset.theme = kept;
  button.hidden = false;
  button.addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; store.set(root.dataset.theme); label(); });
  system.addEventListener("change", label);
  label();

  // A link to a query's details opens them.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const details = target && target.closest("details");
    if (details) { details.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) reveal();
  });
  reveal();

  // Paper shows everything.
  let closed = [];
  addEventListener("beforeprint", () => { closed = [...document.querySelectorAll("details:not([open])")]; closed.forEach((d) => { d.open = true; }); });
  addEventListener("afterprint", () => { closed.forEach((d) => { d.open = false; }); });

  // Filter and order.
  const tools = document.getElementById("tools");
  if (!tools) return;
  tools.hidden = false;
  const fields = tools.elements;
  const sections = [...document.querySelectorAll("main > section")].filter((s) => s.querySelector("[data-q]"));
  const texts = new Map();
  for (const section of sections) {
    // What a query is found by: its name, title and SQL stand in its details.
    const of = new Map();
    for (const details of section.querySelectorAll("details.query")) of.set(details.dataset.q, details.textContent.toLowerCase());
    texts.set(section, of);
  }
  const parents = (section) => new Set([...section.querySelectorAll("[data-q]")].map((row) => row.parentElement));
  const children = (parent) => [...parent.children].filter((child) => child.dataset.q !== undefined);
  // What has no number comes last in either order.
  const compare = (x, y, sign) => (x === y ? 0 : x === Infinity ? 1 : y === Infinity ? -1 : sign * (x - y));
  const sort = (parent, value, sign) => {
    const by = (a, b) => compare(value(a), value(b), sign) || a.dataset.place - b.dataset.place;
    children(parent).sort(by).forEach((child) => parent.append(child));
  };
  const unmark = (row) => row.querySelectorAll("[aria-sort]").forEach((head) => head.removeAttribute("aria-sort"));

  const filter = () => {
    const find = fields.find.value.trim().toLowerCase();
    const show = fields.show.value;
    let shown = 0;
    let all = 0;
    for (const section of sections) {
      const rows = [...section.querySelectorAll("[data-q]")];
      const names = new Set(rows.map((r) => r.dataset.q));
      const fits = new Set([...names].filter((name) => {
        const text = texts.get(section).get(name) ?? name.toLowerCase();
        return text.includes(find) && (!show || rows.some((r) => r.dataset.q === name && r.dataset.is.split(" ").includes(show)));
      }));
      all += names.size;
      shown += fits.size;
      for (const row of rows) row.hidden = !fits.has(row.dataset.q);
    }
    tools.querySelector("output").textContent = shown ? `${shown} of ${all} queries` : `none of ${all} queries fits`;
  };
  const order = () => {
    const chosen = fields.order.value;
    const [key, sign] = chosen.startsWith("-") ? [chosen.slice(1), -1] : [chosen, 1];
    const number = (row) => (row.dataset[key] === "" ? Infinity : Number(row.dataset[key]));
    for (const section of sections) {
      parents(section).forEach((parent) => sort(parent, number, sign));
      unmark(section);
    }
  };
  fields.find.addEventListener("input", filter);
  fields.show.addEventListener("input", filter);
  fields.order.addEventListener("input", order);
  tools.addEventListener("submit", (event) => event.preventDefault());
  filter();

  // A heat map's columns sort it: least first, then greatest first, then as it was.
  for (const head of document.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const next = { ascending: "descending", descending: null }[head.getAttribute("aria-sort")];
      const direction = next === undefined ? "ascending" : next;
      unmark(head.parentElement);
      const value = (row) => {
        const found = row.children[head.cellIndex].textContent.match(/[0-9.]+/);
        return found ? Number(found[0]) : Infinity;
      };
      const place = (row) => Number(row.dataset.place);
      if (direction) head.setAttribute("aria-sort", direction);
      sort(head.closest("table").tBodies[0], direction ? value : place, direction === "descending" ? -1 : 1);
    });
  }
})();
