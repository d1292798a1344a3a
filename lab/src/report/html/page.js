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
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) { target.open = true; target.scrollIntoView(); }
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
  const number = (row, key) => (row.dataset[key] === "" ? Infinity : Number(row.dataset[key]));
  const texts = new Map();
  for (const section of sections) {
    // What a query is found by: its name, title and SQL stand in its details.
    const of = new Map();
    for (const details of section.querySelectorAll("details.query")) of.set(details.dataset.q, details.textContent.toLowerCase());
    texts.set(section, of);
  }
  const apply = () => {
    const find = fields.find.value.trim().toLowerCase();
    const show = fields.show.value;
    const order = fields.order.value;
    const [key, sign] = order.startsWith("-") ? [order.slice(1), -1] : [order, 1];
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
      for (const parent of new Set(rows.map((r) => r.parentElement))) {
        const children = [...parent.children].filter((c) => c.dataset.q !== undefined);
        // What has no number comes last in either order.
        const by = (a, b) => {
          const [x, y] = [number(a, key), number(b, key)];
          if (x === y || (x === Infinity && y === Infinity)) return a.dataset.place - b.dataset.place;
          return x === Infinity ? 1 : y === Infinity ? -1 : sign * (x - y);
        };
        children.sort(by).forEach((c) => parent.append(c));
      }
    }
    tools.querySelector("output").textContent = `${shown} of ${all} queries`;
  };
  tools.addEventListener("input", apply);
  tools.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
