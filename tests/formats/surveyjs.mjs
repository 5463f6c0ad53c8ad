// Loads a questionnaire as SurveyJS does, answers it and reads it back: node surveyjs.mjs TOOLS SURVEY.json
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [tools, file] = process.argv.slice(2);
const { Model } = createRequire(resolve(tools, "package.json"))("survey-core");
const json = JSON.parse(readFileSync(file, "utf8"));
const fail = (what) => { console.error(`${file}: ${what}`); process.exit(1); };

const model = new Model(json);
if (model.jsonErrors?.length) fail(JSON.stringify(model.jsonErrors.map((error) => error.message)));
const broken = new Model({ ...json, pages: [{ name: "x", elements: [{ type: "nothing", name: "y" }] }] });
if (!broken.jsonErrors?.length) fail("the control is accepted");

const questions = model.getAllQuestions().filter((question) => question.getType() === "radiogroup");
if (questions.length < 20) fail(`${questions.length} questions`);
for (const lang of ["de", "en"]) {
  model.locale = lang;
  for (const question of questions) {
    const { title } = json.pages.flatMap((page) => page.elements).find((element) => element.name === question.name);
    const expected = lang === "de" ? title.de : title.default;
    if (question.title !== expected) fail(`${lang} ${question.name}: ${question.title}`);
  }
}
// Whoever is staff is not asked what only leaders can know; whoever says nothing is asked everything.
const shown = () => questions.filter((question) => question.isVisible).length;
const all = shown();
if (all !== questions.length) fail(`${all} of ${questions.length} are asked`);
if (questions.some((question) => question.visibleIf)) {
  model.setValue("role", "staff");
  if (shown() >= all) fail("a role is asked what it is not asked");
  model.clearValue("role");
}
const signs = [1, 2, 3, 4, 5, "-"];
questions.forEach((question, at) => { question.value = signs[at % signs.length]; });
if (!model.tryComplete()) fail("it cannot be completed");
questions.forEach((question, at) => { if (model.data[question.name] !== signs[at % signs.length]) fail(`${question.name} is lost`); });
console.log(`${file}: ${questions.length} questions`);
