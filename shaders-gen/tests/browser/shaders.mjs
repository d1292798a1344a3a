// node shaders.mjs SHADERS.json: has a browser compile shaders, and says which it refuses and why.
//
// The file holds [{name, text, entries}]. Every shader must make pipelines of its entry points with the bindings that all have, on a device
// with WebGPU's default limits and no optional features.
import fs from "node:fs";
import path from "node:path";
import { address, launch } from "../../../lab/tests/browser/launch.mjs";

const file = process.argv[2];
if (!file) {
  console.error("usage: node shaders.mjs SHADERS.json");
  process.exit(2);
}
const shaders = JSON.parse(fs.readFileSync(file, "utf8"));
const begun = Date.now();
const browser = await launch(["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"]);
const page = await browser.newPage();
// WebGPU is for secure pages, which those of files are.
const blank = path.join(path.dirname(file), "blank.html");
fs.writeFileSync(blank, "<!doctype html><title>shaders</title>");
await page.goto(address(blank));

const opened = await page.evaluate(async () => {
  const adapter = await navigator.gpu?.requestAdapter();
  if (!adapter) return null;
  const device = await adapter.requestDevice();
  const binding = (number, type, hasDynamicOffset) => ({ binding: number, visibility: GPUShaderStage.COMPUTE, buffer: { type, hasDynamicOffset } });
  const group = device.createBindGroupLayout({
    entries: [
      binding(0, "uniform", true),
      binding(1, "read-only-storage", false),
      binding(2, "storage", false),
      binding(3, "storage", false),
    ],
  });
  const layout = device.createPipelineLayout({ bindGroupLayouts: [group] });
  globalThis.compile = async ({ text, entries }) => {
    device.pushErrorScope("validation");
    const module = device.createShaderModule({ code: text });
    const info = await module.getCompilationInfo();
    const wrong = info.messages.filter((m) => m.type === "error").map((m) => `${m.lineNum}:${m.linePos} ${m.message}`);
    if (wrong.length === 0) {
      for (const entryPoint of entries) {
        try {
          await device.createComputePipelineAsync({ layout, compute: { module, entryPoint } });
        } catch (error) {
          wrong.push(`entry point ${entryPoint}: ${error.message}`);
        }
      }
    }
    const error = await device.popErrorScope();
    if (error && wrong.length === 0) wrong.push(error.message);
    return wrong;
  };
  return `${adapter.info.vendor} ${adapter.info.architecture} ${adapter.info.description}`.trim();
});
if (opened === null) {
  console.log("no adapter: the browser has no WebGPU");
  await browser.close();
  process.exit(3);
}

let [refused, pipelines] = [0, 0];
for (const shader of shaders) {
  const wrong = await page.evaluate((shader) => globalThis.compile(shader), shader);
  pipelines += shader.entries.length;
  if (wrong.length > 0) {
    refused += 1;
    console.log(`REFUSED ${shader.name}: ${wrong.join("\n  ")}`);
  }
}
const version = browser.version();
await browser.close();
console.log(`${shaders.length} shaders, ${pipelines} pipelines, ${refused} refused by Chromium ${version} on ${opened} (${Date.now() - begun} ms)`);
process.exit(refused > 0 ? 1 : 0);
