// Looks at HTML pages in a real browser: node pages.mjs FOLDER [PICTURES]
// Every page at two widths, light and dark: no violation of WCAG 2.2 A and AA, nothing wider than the window, no
// request, no script, no message of the browser. The file "broken.html" is the control: all of that must be found in it.
import { readFileSync, readdirSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(resolve(process.env.MODULES ?? ".", "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [folder, pictures] = process.argv.slice(2);
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const widths = [1280, 320];
const schemes = ["light", "dark"];

// What is wrong with a page, in words.
async function problems(context, file, scheme) {
  const found = [];
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  const own = pathToFileURL(file).href;
  page.on("request", (request) => request.url() !== own && found.push(`request: ${request.url()}`));
  page.on("console", (message) => message.type() === "error" && found.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  await page.goto(own);
  await page.evaluate(axe);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await page.evaluate(
      (values) => axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }), rules);
    for (const { id, nodes } of violations) found.push(`axe ${id} at ${width}: ${nodes[0].html.slice(0, 160)}`);
    const wide = await page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return null;
      const out = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1);
      return out.filter((e) => !e.closest(".scroll")).slice(0, 2).map((e) => e.outerHTML.slice(0, 100)).join(" | ") || "page";
    });
    if (wide) found.push(`too wide at ${width}: ${wide}`);
    if (pictures && !basename(file).startsWith("hostile")) {
      const name = `${basename(file, ".html")}-${width}-${scheme}.png`;
      await page.screenshot({ path: resolve(pictures, name), fullPage: true });
    }
  }
  const scripts = await page.evaluate(() => {
    const handlers = [...document.querySelectorAll("*")].flatMap((e) => [...e.attributes]).filter((a) => /^on/i.test(a.name));
    const links = [...document.querySelectorAll("[href],[src]")].filter((e) => /^\s*javascript:/i.test(e.getAttribute("href") ?? e.getAttribute("src")));
    return document.scripts.length + handlers.length + links.length;
  });
  if (scripts) found.push(`script: ${scripts}`);
  if (pictures && scheme === "light") {
    await page.pdf({ path: resolve(pictures, `${basename(file, ".html")}.pdf`), preferCSSPageSize: true, printBackground: true });
  }
  await page.close();
  return found;
}

if (pictures) mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const context = await browser.newContext();
const files = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
let bad = 0;
for (const name of files) {
  const found = [];
  for (const scheme of schemes) {
    for (const problem of await problems(context, resolve(folder, name), scheme)) found.push(`${scheme}: ${problem}`);
  }
  if (name === "broken.html") {
    const kinds = ["request", "axe", "too wide", "script", "console"];
    const missed = kinds.filter((kind) => !found.some((problem) => problem.includes(kind)));
    if (missed.length) { bad += 1; console.log(`${name}: not found: ${missed.join(", ")}`); }
  } else {
    for (const problem of found) console.log(`${name}: ${problem}`);
    bad += found.length;
  }
}
await browser.close();
if (files.length < 2 || !files.includes("broken.html")) { console.log("no pages, or no control"); bad += 1; }
console.log(`${files.length} pages, ${bad} problems`);
process.exit(bad ? 1 : 0);
