// Starts the Chromium that QUERNEL_CHROMIUM names, with the playwright-core below QUERNEL_BROWSER_MODULES.
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const modules = process.env.QUERNEL_BROWSER_MODULES ?? import.meta.dirname;
const { chromium } = createRequire(path.join(path.resolve(modules), "from.cjs"))("playwright-core");

// No sandbox: in a container there may be no user namespaces, and the page is our own.
export const launch = (graphics = ["--disable-gpu"]) =>
  chromium.launch({
    executablePath: process.env.QUERNEL_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", ...graphics, "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });

export const address = (file) => pathToFileURL(path.resolve(file)).href;
