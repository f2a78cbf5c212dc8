// Compares what programs found in article.txt with expected.tsv and prints the table of RESULTS.md.
// Usage: node table.mjs ARTICLE EXPECTED PEERS.json FACTCHECK.jsonl FACTCHECK-BYTES-PER-SECOND
import { readFileSync } from "node:fs";

const [articlePath, expectedPath, peersPath, ownPath, ownSpeed] = process.argv.slice(2);
const article = readFileSync(articlePath, "utf8");

function readExpected() {
  let from = 0;
  return readFileSync(expectedPath, "utf8").split("\n").filter((line) => line && !line.startsWith("#")).map((line) => {
    const [text, values] = line.split("\t");
    const start = article.indexOf(text, from);
    if (start < 0) throw new Error(`expected.tsv: “${text}” does not stand in the article after character ${from}`);
    from = start + text.length;
    return { start, end: from, values: values.split("|") };
  });
}

/** Numbers within a millionth of each other; a range by both ends; dates and times as far as they are written. */
function agrees(value, expected) {
  if (value === expected) return true;
  if (expected.includes("..")) return value.includes("..") && value.split("..").every((end, i) => agrees(end, expected.split("..")[i]));
  if (/^-?[\d.]+%?$/.test(value) && /^-?[\d.]+$/.test(expected) && !/^\d{4}$/.test(expected))
    return Math.abs(parseFloat(value) - parseFloat(expected)) <= Math.abs(parseFloat(expected)) * 1e-6;
  return /\d{4}|T|:/.test(expected) && value.replace(/^T/, "").startsWith(expected.replace(/^T/, ""));
}

function score(findings, expected) {
  const overlaps = (one, other) => one.start < other.end && other.start < one.end;
  let found = 0, right = 0, known = 0;
  for (const figure of expected.filter((one) => one.values[0] !== "-")) {
    known++;
    // A finding that runs over three figures or more has found none of them.
    const over = findings.filter((one) => overlaps(one, figure) && expected.filter((other) => overlaps(one, other)).length < 3);
    if (over.length > 0) found++;
    if (over.some((one) => figure.values.some((value) => agrees(one.value, value)))) right++;
  }

  const wrong = findings.filter((one) => !expected.some((figure) => overlaps(one, figure))).length;
  return { known, found, right, wrong };
}

function own() {
  const { mentions } = JSON.parse(readFileSync(ownPath, "utf8").split("\n")[0]);
  return mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    value: Array.isArray(mention.value) ? (mention.value.includes(null) ? String(mention.value.find((end) => end !== null)) : mention.value.join("..")) : String(mention.value),
  }));
}

const programs = [{ name: "FactCheck", bytesPerSecond: Number(ownSpeed), found: own() }, ...JSON.parse(readFileSync(peersPath, "utf8"))];
const expected = readExpected();
console.log("| program | found | with the right value | found where there is none | MB/s |");
console.log("|---|---:|---:|---:|---:|");
for (const { name, bytesPerSecond, found } of programs) {
  const { known, found: hits, right, wrong } = score(found, expected);
  const speed = bytesPerSecond / 1e6;
  console.log(`| ${name} | ${hits} of ${known} | ${right} | ${wrong} | ${speed >= 10 ? speed.toFixed(0) : speed >= 0.1 ? speed.toFixed(1) : speed.toFixed(3)} |`);
}
