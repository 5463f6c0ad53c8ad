// Compares a diagnosis with what the answers say: node figures.mjs ANSWERS.json PEOPLE DIAGNOSIS.json
// All gave the same answers. A factor is the mean of a person's answers to it, without "?" and "-"; below 2.5 it is
// missing, from 3.5 on it is present, and in between it is weak.
import { readFileSync } from "node:fs";

const [answersFile, people, diagnosisFile] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(answersFile, "utf8"));
const [found] = JSON.parse(readFileSync(diagnosisFile, "utf8")).cases;
const problems = [];
const mean = (name) => {
  const given = Object.entries(answers).filter(([id, value]) => id.startsWith(`${name}_`) && typeof value === "number");
  return given.reduce((sum, [, value]) => sum + value, 0) / given.length;
};
const near = (a, b) => Math.abs(a - b) < 1e-9;
for (const [name, factor] of Object.entries(found.factors)) {
  const expected = mean(name);
  const status = expected < 2.5 ? "missing" : expected < 3.5 ? "weak" : "present";
  if (!near(factor.score, expected) || factor.status !== status) problems.push(`${name}: ${factor.score} ${factor.status}, expected ${expected} ${status}`);
  if (factor.n !== Number(people)) problems.push(`${name}: ${factor.n} people`);
  const symptom = mean(factor.symptom.id);
  if (!near(factor.symptom.score, symptom)) problems.push(`${factor.symptom.id}: ${factor.symptom.score}, expected ${symptom}`);
}
if (Object.keys(found.factors).length !== 5) problems.push("not five factors");
if (found.primary?.factor !== "plan") problems.push(`the largest gap: ${found.primary?.factor}`);
for (const problem of problems) console.log(problem);
console.log(`figures: ${Object.keys(found.factors).length} factors and their signs, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
