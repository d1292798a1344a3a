// node page.mjs REPORT.html: clicks through the page as a reader would, and says what a reader could not do.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { address, launch } from "./launch.mjs";
import { controls, lowContrast, wide } from "./inspect.mjs";

const file = process.argv[2];
if (!file) {
  console.error("usage: node page.mjs REPORT.html");
  process.exit(2);
}
const url = address(file);
const browser = await launch();
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

let failures = 0;
// Opens the page in a context of its own, runs the case, and takes anything that the page said or asked for as a failure.
const check = async (name, options, run, hash = "") => {
  const { viewport = desktop, colorScheme = "light", ...rest } = options;
  const context = await browser.newContext({ viewport, colorScheme, ...rest });
  const begun = Date.now();
  try {
    const page = await context.newPage();
    const said = [];
    page.on("console", (message) => said.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`error: ${error.message}`));
    page.on("request", (request) => {
      const asked = request.url().split("#")[0];
      if (asked !== url) said.push(`request: ${asked}`);
    });
    await page.goto(url + hash);
    await run(page, context);
    assert.deepEqual(said, [], "the page is silent and fetches nothing");
    console.log(`ok ${name} (${Date.now() - begun} ms)`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED ${name}: ${error.message}`);
  } finally {
    await context.close();
  }
};

const background = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const openAll = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
// The names of the queries whose heat map's rows are shown, in order, of the first heat map.
const shown = (page) =>
  page.$$eval(".heat", (maps) => [...maps[0].tBodies[0].rows].filter((r) => !r.hidden).map((r) => r.dataset.q));
const column = (page, at) =>
  page.$$eval(".heat", (maps, at) => [...maps[0].tBodies[0].rows].map((r) => parseFloat(r.cells[at].textContent)), at);
const inView = (locator) => locator.evaluate((e) => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; });

await check("the summary decides on the first screen", {}, async (page) => {
  const first = page.locator(".verdicts b").first();
  assert.ok(await inView(first));
  assert.match(await first.textContent(), /(fastest|as fast as|told apart)/);
  assert.equal(await page.locator("h1").count(), 1);
});

await check("the summary decides on a phone's first screen", { viewport: phone }, async (page) => {
  assert.ok(await inView(page.locator(".verdicts b").first()));
});

for (const width of [320, 390, 768, 1280, 1920]) {
  await check(`nothing is wider than ${width} pixels`, { viewport: { width, height: 844 } }, async (page) => {
    await openAll(page);
    assert.deepEqual(await page.evaluate(wide), []);
  });
}

for (const colorScheme of ["light", "dark"]) {
  await check(`text stands out from its ground, ${colorScheme}`, { colorScheme }, async (page) => {
    await openAll(page);
    assert.deepEqual(await page.evaluate(lowContrast), []);
  });
}

await check("the theme follows the system, until the button is pressed", {}, async (page, context) => {
  assert.equal(await background(page), "rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await background(page);
  assert.notEqual(dark, "rgb(255, 255, 255)");
  const button = page.locator("#theme");
  assert.equal(await button.getAttribute("aria-label"), "Switch to the light theme");
  await button.click();
  assert.equal(await background(page), "rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "light" });
  await button.click();
  assert.equal(await background(page), dark);
  const again = await context.newPage();
  await again.goto(url);
  assert.equal(await background(again), dark, "the choice is kept");
});

await check("queries are found by name, title and SQL", {}, async (page) => {
  const all = await shown(page);
  const find = page.locator("input[name=find]");
  await find.fill(all[6]);
  assert.ok((await shown(page)).includes(all[6]) && (await shown(page)).length < all.length);
  await page.locator("select[name=show]").selectOption("lost");
  await find.fill("");
  const kinds = await page.$$eval("[data-q]:not([hidden])", (rows) => rows.map((r) => [r.dataset.q, r.dataset.is]));
  const lost = new Set(kinds.filter(([, is]) => is.split(" ").includes("lost")).map(([name]) => name));
  assert.ok(kinds.every(([name]) => lost.has(name)));
  await page.locator("select[name=show]").selectOption("");
  await find.fill("no query has this text");
  assert.equal((await shown(page)).length, 0);
  assert.match(await page.locator("#tools output").textContent(), /^none of \d+/);
  await find.fill("");
  assert.deepEqual(await shown(page), all);
});

await check("queries are ordered by ratio and time", {}, async (page) => {
  const all = await shown(page);
  const ratios = () => page.$$eval(".heat", (maps) => [...maps[0].tBodies[0].rows].map((r) => r.dataset.ratio).filter((r) => r !== "").map(Number));
  const order = page.locator("select[name=order]");
  await order.selectOption("ratio");
  const rising = await ratios();
  assert.deepEqual(rising, [...rising].sort((a, b) => a - b));
  await order.selectOption("-ratio");
  assert.deepEqual(await ratios(), [...rising].reverse());
  await order.selectOption("place");
  assert.deepEqual(await shown(page), all);
});

await check("a heat map is sorted by its columns", {}, async (page) => {
  const all = await shown(page);
  const head = page.locator(".heat").first().locator("th[data-sort]").nth(1);
  const at = await head.evaluate((e) => e.cellIndex);
  const numbers = async () => (await column(page, at)).filter((n) => !Number.isNaN(n));
  await head.getByRole("button").click();
  assert.equal(await head.getAttribute("aria-sort"), "ascending");
  const rising = await numbers();
  assert.deepEqual(rising, [...rising].sort((a, b) => a - b));
  await head.getByRole("button").click();
  assert.equal(await head.getAttribute("aria-sort"), "descending");
  assert.deepEqual(await numbers(), [...rising].reverse());
  const last = await column(page, at);
  const firstGap = last.findIndex(Number.isNaN);
  assert.ok(firstGap < 0 || last.slice(firstGap).every(Number.isNaN), "what has no number comes last");
  await head.getByRole("button").click();
  assert.equal(await head.getAttribute("aria-sort"), null);
  assert.deepEqual(await shown(page), all);
  assert.equal(await page.locator("[aria-sort]").count(), 0);
});

const linked = async (page) => page.locator(".heat tbody a").nth(2).getAttribute("href");

await check("a link to a query opens its details", {}, async (page) => {
  const link = page.locator(".heat tbody a").nth(2);
  const target = page.locator(await linked(page));
  assert.ok(!(await target.isVisible()));
  await link.click();
  assert.ok(await target.isVisible());
  assert.ok(await inView(target));
  const summary = target.locator("xpath=..").locator("summary");
  assert.ok(await inView(summary), "its name is in sight too");
  await summary.click();
  assert.ok(!(await target.isVisible()));
  await link.click();
  assert.ok(await target.isVisible(), "the same link again opens it again");
});

let hash = "";
await check("there are queries to link to", {}, async (page) => {
  hash = await linked(page);
  assert.match(hash, /^#./);
});
await check("an address with a query opens its details", {}, async (page) => assert.ok(await page.locator(hash).isVisible()), hash);
await check("a broken address does no harm", {}, async (page) => assert.ok(await page.locator("h1").isVisible()), "#%E0%A4%A");

await check("the keyboard reaches everything and shows where it is", {}, async (page) => {
  await page.keyboard.press("Tab");
  const skip = page.locator(".skip");
  assert.ok(await skip.evaluate((e) => e === document.activeElement && e.getBoundingClientRect().width > 20));
  await page.keyboard.press("Enter");
  const reached = new Set();
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const e = document.activeElement;
      const style = getComputedStyle(e);
      return { what: e.id || e.name || (e.closest("th[data-sort]") ? "column" : e.tagName), ring: style.outlineStyle !== "none" };
    });
    if (at.what === "BODY") break;
    assert.ok(at.ring, `${at.what} shows its focus`);
    reached.add(at.what);
  }
  for (const what of ["find", "show", "order", "column"]) assert.ok(reached.has(what), `${what} is reached`);
  const before = await background(page);
  await page.locator("#theme").focus();
  await page.keyboard.press("Space");
  assert.notEqual(await background(page), before);
  await page.locator(".heat th[data-sort] button").first().focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("[aria-sort=ascending]").count(), 1);
  const details = page.locator("details.query").first();
  await details.locator("summary").focus();
  await page.keyboard.press("Enter");
  assert.ok(await details.evaluate((e) => e.open));
});

await check("short names stay on one line on a phone", { viewport: phone }, async (page) => {
  const broken = await page.$$eval(".heat tbody th a", (all) => all.filter((a) => a.textContent.length < 5 && a.firstChild && (() => {
    const range = document.createRange();
    range.selectNodeContents(a);
    return range.getClientRects().length > 1;
  })()).map((a) => a.textContent));
  assert.deepEqual(broken, []);
});

// WCAG 2.2, 2.5.8.
await check("what is tapped is at least 24 pixels high and wide", { viewport: phone, hasTouch: true, isMobile: true }, async (page) => {
  assert.deepEqual(await page.evaluate(controls), []);
  await page.locator("#theme").tap();
  await page.locator("details.query summary").first().tap();
  assert.ok(await page.locator("details.query").first().evaluate((e) => e.open));
});

await check("without JavaScript everything is there", { javaScriptEnabled: false }, async (page) => {
  assert.ok(await page.locator(".verdicts b").first().isVisible());
  assert.ok(await page.locator(".heat").first().isVisible());
  assert.ok(!(await page.locator("#tools").isVisible()) && !(await page.locator("#theme").isVisible()));
  const details = page.locator("details.query").first();
  await details.locator("summary").click();
  assert.ok(await details.locator("table.samples").first().isVisible());
  await page.locator(".heat tbody a").nth(2).click();
  assert.ok(await page.locator(hash).isVisible(), "a link opens details without a script");
});

await check("links to dumps lead to files", {}, async (page) => {
  const links = await page.$$eval("a[href]", (all) => all.map((a) => a.getAttribute("href")).filter((href) => !href.startsWith("#")));
  assert.ok(links.length > 0);
  for (const link of links) assert.ok(fs.existsSync(path.join(path.dirname(file), link)), `${link} is there`);
});

// A4 less margins of 1.5 cm.
await check("nothing is wider than paper", { viewport: { width: 680, height: 960 } }, async (page) => {
  await page.emulateMedia({ media: "print" });
  await openAll(page);
  assert.deepEqual(await page.evaluate(wide), []);
});

await check("paper shows every query and no controls", {}, async (page) => {
  await page.evaluate(() => {
    globalThis.printed = null;
    addEventListener("beforeprint", () => { globalThis.printed = document.querySelectorAll("details:not([open])").length; });
  });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await background(page), "rgb(255, 255, 255)", "paper is light");
  assert.ok(!(await page.locator("#theme").isVisible()) && !(await page.locator("#tools").isVisible()));
  assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
  assert.equal(await page.evaluate(() => globalThis.printed), 0, "details are open on paper");
});

await browser.close();
if (failures > 0) console.log(`${failures} failed`);
process.exit(failures > 0 ? 1 : 0);
