// node picture.mjs REPORT.html OUT.png: the summary of a report, light, two device pixels to one, wide as a README.
import fs from "node:fs";
import { address, launch } from "./launch.mjs";
import { small } from "./png.mjs";

const [report, out] = process.argv.slice(2);
if (!out) {
  console.error("usage: node picture.mjs REPORT.html OUT.png");
  process.exit(2);
}
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 }, deviceScaleFactor: 2, colorScheme: "light" });
  await page.goto(address(report));
  await page.addStyleTag({ content: "header { display: none !important } h1 { margin-top: 0 !important }" });
  const box = await page.locator("#result").boundingBox();
  const margin = 20;
  const clip = { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
  fs.writeFileSync(out, small(await page.screenshot({ fullPage: true, clip })));
} finally {
  await browser.close();
}
