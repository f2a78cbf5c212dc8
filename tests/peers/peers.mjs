// Runs the extractors of other projects on one text and prints, as JSON, what each found and how fast it read.
// Usage: node peers.mjs ARTICLE PACKAGES-FOLDER
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const text = readFileSync(process.argv[2], "utf8");
const require = createRequire(join(resolve(process.argv[3]), "package.json"));
const published = new Date(2017, 2, 6, 12);
const day = (date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

function compromise() {
  const nlp = require("compromise");
  nlp.plugin(require("compromise-dates"));
  return () => {
    const document = nlp(text);
    const numbers = document.numbers().json({ offset: true }).map((found) => ({ ...place(found), value: String(found.number?.num) }));
    const dates = document.dates({ today: day(published) }).json({ offset: true }).map((found) => ({ ...place(found), value: (found.dates?.start ?? "").slice(0, 10) }));
    return [...numbers, ...dates];
  };
  function place(found) {
    return { start: found.offset.start, end: found.offset.start + found.offset.length };
  }
}

function chrono() {
  const parser = require("chrono-node");
  return () => parser.parse(text, published).map((found) => {
    const known = found.start;
    const hour = known.isCertain("hour") ? `T${String(known.get("hour")).padStart(2, "0")}:${String(known.get("minute")).padStart(2, "0")}` : "";
    return { start: found.index, end: found.index + found.text.length, value: hour && !known.isCertain("day") ? hour : day(found.start.date()) };
  });
}

function recognizers() {
  const suite = require("@microsoft/recognizers-text-suite");
  const { recognizeNumber, recognizeNumberRange, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeTemperature, recognizeDateTime } = suite;
  const readers = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeTemperature];
  return () => {
    const found = readers.flatMap((read) => read(text, "en-us")).map((one) => ({ start: one.start, end: one.end + 1, value: String(one.resolution?.value) }));
    const dates = recognizeDateTime(text, "en-us", undefined, published).map((one) => {
      const value = one.resolution?.values?.at(-1) ?? {};
      return { start: one.start, end: one.end + 1, value: String(value.type === "duration" ? value.timex : value.value ?? value.timex ?? "") };
    });
    return longest([...found, ...dates]);
  };
  // Each reader reports on its own: what lies in a longer finding of another is part of it.
  function longest(all) {
    return all.filter((one) => !all.some((other) => other !== one && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start));
  }
}

function version(name) {
  return JSON.parse(readFileSync(join(process.argv[3], "node_modules", name, "package.json"), "utf8")).version;
}

const peers = [
  ["compromise", "compromise", " with its dates plugin", compromise],
  ["chrono-node", "chrono-node", ", dates only", chrono],
  ["Recognizers-Text", "@microsoft/recognizers-text-suite", "", recognizers],
];
const results = [];
for (const [name, main, scope, make] of peers) {
  try {
    const read = make();
    const found = read();
    // The first readings are those of a program that is not compiled yet.
    for (let i = 0; i < 20; i++) read();
    const before = process.cpuUsage();
    let readings = 0;
    for (const start = performance.now(); performance.now() - start < 4000; readings++) read();
    const used = process.cpuUsage(before);
    const seconds = (used.user + used.system) / 1e6 / readings;
    results.push({ name: `${name} ${version(main)}${scope}`, bytesPerSecond: Buffer.byteLength(text) / seconds, found });
  } catch (error) {
    console.error(`${name}: ${error.stack}`);
  }
}
console.log(JSON.stringify(results));
