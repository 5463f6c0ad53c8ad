// Fills in a questionnaire as a person without a mouse does: node form.mjs FORM.html ANSWERS.json FOLDER [PICTURES]
// ANSWERS.json holds the answer to every question by its id. On the way every step is looked at at two widths, light
// and dark; half of it is saved, loaded again and finished; nothing may leave the page, whatever is tried. The answers
// end up in FOLDER. The control is the same page without its content security policy: there, everything has to get out.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(resolve(process.env.MODULES ?? ".", "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [file, wanted, folder, pictures] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(wanted, "utf8"));
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const problems = [];
const check = (holds, what) => { if (!holds) problems.push(what); };
if (pictures) mkdirSync(pictures, { recursive: true });

// Somebody who listens, and counts what gets out.
const heard = new Set();
const server = createServer((request, response) => { heard.add(request.url); response.end(); });
server.on("upgrade", (request, socket) => { heard.add(request.url); socket.destroy(); });
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const target = `127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

async function open(path) {
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 }, locale: "de-DE" });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && page.strict && problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (page.strict && url !== pathToFileURL(path).href && !url.startsWith("blob:")) problems.push(`request: ${url}`);
  });
  page.on("dialog", (dialog) => dialog.accept());
  page.strict = true;
  await page.goto(pathToFileURL(path).href);
  return page;
}

// What a person sees at this step, in every combination.
async function look(page, name) {
  await page.evaluate(axe);
  for (const scheme of ["light", "dark"]) for (const width of [1280, 320]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(200);
    const { violations, passes } = await page.evaluate(
      (values) => axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations", "passes"] }), rules);
    check(passes.length > 5, `axe looked at nothing: ${name}`);
    for (const { id, nodes } of violations) problems.push(`axe ${id}: ${name} at ${width} ${scheme}: ${nodes[0].html.slice(0, 160)}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    check(!wide, `too wide: ${name} at ${width}`);
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}-${scheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

// Tab until the focus is where the test says.
async function tab(page, found, argument) {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await page.evaluate(found, argument)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached by keyboard: ${found} ${argument}`);
}
const onButton = (text) => document.activeElement.tagName === "BUTTON" && document.activeElement.textContent.trim() === text;
const press = async (page, text) => { await tab(page, onButton, text); await page.keyboard.press("Enter"); };
const title = (page) => page.evaluate(() => document.querySelector("h1").textContent);

// Answers every question of this step with the keyboard: half of them by arrows, half by digits.
async function fill(page) {
  const ids = await page.evaluate(() => [...document.querySelectorAll("fieldset")].map((set) => set.id));
  for (const [at, id] of ids.entries()) {
    const value = String(answers[id]);
    await tab(page, (id) => document.activeElement.closest("fieldset")?.id === id && document.activeElement.tagName === "INPUT", id);
    if (at % 2) await page.keyboard.press(value);
    else {
      const order = await page.evaluate((id) => [...document.querySelectorAll(`#${id} input`)].map((input) => input.value), id);
      await page.keyboard.press("Space");
      const chosen = () => page.evaluate((id) => document.querySelector(`#${id} input:checked`).value, id);
      for (let step = 0; step < order.length && (await chosen()) !== value; step += 1) await page.keyboard.press("ArrowDown");
    }
    const got = await page.evaluate((id) => document.querySelector(`#${id} input:checked`)?.value, id);
    check(got === value, `${id}: ${value} was meant, ${got} is chosen`);
  }
  return ids.length;
}

async function download(page, act) {
  const [saved] = await Promise.all([page.waitForEvent("download"), act()]);
  const path = join(folder, saved.suggestedFilename());
  await saved.saveAs(path);
  return path;
}

// Everything a page could send with, and what of it arrived.
async function send(page) {
  page.strict = false;
  heard.clear();
  await page.evaluate(async (target) => {
    const quietly = async (act) => { try { await act(); } catch { /* refused */ } };
    const add = (tag, attributes) => { const e = Object.assign(document.createElement(tag), attributes); document.body.append(e); return e; };
    await quietly(() => fetch(`http://${target}/fetch`, { mode: "no-cors" }));
    await quietly(() => { const r = new XMLHttpRequest(); r.open("GET", `http://${target}/xhr`); r.send(); });
    await quietly(() => navigator.sendBeacon(`http://${target}/beacon`, "x"));
    await quietly(() => new WebSocket(`ws://${target}/socket`));
    await quietly(() => new EventSource(`http://${target}/events`));
    await quietly(() => add("img", { src: `http://${target}/image` }));
    await quietly(() => add("script", { src: `http://${target}/script` }));
    await quietly(() => add("link", { rel: "stylesheet", href: `http://${target}/style` }));
    await quietly(() => add("iframe", { src: `http://${target}/frame` }));
    await quietly(() => { add("iframe", { name: "sink" }); add("form", { action: `http://${target}/form`, target: "sink" }).submit(); });
  }, target);
  await page.waitForTimeout(1000);
  return [...heard].map((url) => url.replace(/[?].*/, "").slice(1)).sort();
}

let page = await open(file);
await look(page, "start");
check((await page.evaluate(() => document.querySelectorAll("dt").length)) >= 6, "too little is told before the first question");
await press(page, "English");
check((await page.evaluate(() => document.documentElement.lang)) === "en", "the language does not change");
await press(page, "Deutsch");
await press(page, "Beginnen");
await look(page, "about");
await tab(page, () => document.activeElement.id === "of-site");
await page.keyboard.press("ArrowDown");
await page.keyboard.press("ArrowDown");
await tab(page, () => document.activeElement.id === "group");
await page.keyboard.press("ArrowDown");
await tab(page, () => document.activeElement.id === "role");
await page.keyboard.press("ArrowDown");
await press(page, "Weiter");
let count = 0;
for (let step = 0; step < 3; step += 1) {
  count += await fill(page);
  if (step === 0) await look(page, "questions");
  if (step < 2) await press(page, "Weiter");
}
const draft = await download(page, () => press(page, "Zwischenstand sichern"));
const half = JSON.parse(readFileSync(draft, "utf8"));
check(half.finished === false && Object.keys(half.answers).length === count, "the saved half is not what was answered");
check((await page.evaluate(() => document.getElementById("status").textContent)).includes("zwischenstand-"), "saving is not said");

// Another day: the page is opened again, a wrong file is refused, and the right one is loaded.
page = await open(file);
const load = async (path) => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, "Zwischenstand laden")]);
  await chooser.setFiles(path);
  await page.waitForFunction(() => document.getElementById("status").textContent !== "");
  return page.evaluate(() => document.getElementById("status").textContent);
};
const foreign = join(folder, "foreign.txt");
for (const wrong of ["{", "[]", JSON.stringify({ ...half, survey: "other" }), JSON.stringify({ ...half, answers: { goal_1: 9 } }),
  JSON.stringify({ ...half, answers: { __proto__x: 1 } }), JSON.stringify({ ...half, response: "<b>" })]) {
  writeFileSync(foreign, wrong);
  check((await load(foreign)).startsWith("Diese Datei passt nicht"), `accepted: ${wrong.slice(0, 60)}`);
}
check(half.attributes?.site === "Bauhof", "where somebody works is not in the file");
check((await load(draft)).startsWith(`Zwischenstand geladen: ${count} von`), "the saved half is not loaded");
await press(page, "Beginnen");
await press(page, "Weiter");
const [first] = Object.entries(half.answers);
check((await page.evaluate((id) => document.querySelector(`#${id} input:checked`)?.value, first[0])) === String(first[1]), "an answer of the saved half is not chosen");
while (await page.evaluate(() => document.querySelector("fieldset") !== null)) {
  await fill(page);
  await press(page, "Weiter");
}
await look(page, "remarks");
await tab(page, () => document.activeElement.tagName === "TEXTAREA");
await page.keyboard.type("Mehr Zeit für die Schulung; =1+1 <b>");
await press(page, "Weiter");
check((await title(page)) === "Zum Abschluss", "the end is not reached");
check((await page.evaluate(() => document.querySelectorAll(".open li").length)) === 0, "a question is still open");
await look(page, "finish");
const path = await download(page, () => press(page, "Antworten als Datei sichern"));
const given = JSON.parse(readFileSync(path, "utf8"));
check(given.finished === true && given.response === half.response, "the finished file is another person's");
check(given.role === "lead" && given.group === "Bauamt", `group and role: ${given.group}, ${given.role}`);
for (const [id, value] of Object.entries(answers)) check(given.answers[id] === value, `${id}: ${given.answers[id]} is in the file`);
check((await page.evaluate(() => document.body.innerHTML.includes("<b>"))) === false, "a text has become a tag");
check((await page.evaluate(() => { try { return localStorage.length + sessionStorage.length; } catch { return 0; } })) === 0, "something is stored");

check((await send(page)).length === 0, `got out: ${[...heard]}`);
const open_page = join(folder, "control.html");
writeFileSync(open_page, readFileSync(file, "utf8").replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
const out = await send(await open(open_page));
check(out.length >= 8, `the control lets only ${out} out`);

await browser.close();
server.close();
for (const problem of [...new Set(problems)]) console.log(problem);
console.log(`form: ${Object.keys(answers).length} answers by keyboard, ${out.length} ways out tried, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
