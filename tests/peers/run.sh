#!/usr/bin/env bash
# Runs FactCheck and extractors of other projects on one text and writes RESULTS.md. The other projects are installed in a temporary folder that is removed again.
# Usage: tests/peers/run.sh [FACTCHECK]     needs Node with npm; FACTCHECK is the native program, by default artifacts/native/factcheck
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
factcheck=${1:-$here/../../artifacts/native/factcheck}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
copies=20000

(cd "$work" && npm init -y > /dev/null && npm install --silent --no-audit --no-fund --cache "$work/cache" \
  compromise@14 compromise-dates@3 chrono-node@2 @microsoft/recognizers-text-suite@1)
node "$here/peers.mjs" "$here/article.txt" "$work" > "$work/peers.json"

# The whole process, starting and writing included, on one core.
"$factcheck" extract --date 2017-03-06 "$here/article.txt" > "$work/found.jsonl"
node -e 'const text = require("fs").readFileSync(process.argv[1], "utf8"); for (let i = 0; i < +process.argv[2]; i++) console.log(JSON.stringify({ id: String(i), text }))' \
  "$here/article.txt" "$copies" > "$work/copies.jsonl"
TIMEFORMAT='%U %S'
{ time "$factcheck" extract --date 2017-03-06 --jobs 1 --input-format jsonl "$work/copies.jsonl" > /dev/null; } 2> "$work/time"
speed=$(awk -v bytes="$(wc -c < "$here/article.txt")" -v copies="$copies" '{ print bytes * copies / ($1 + $2) }' "$work/time")

{
  echo "# FactCheck and others on one text"
  echo
  echo "Written by \`tests/peers/run.sh\`. The text is \`article.txt\`, what it states \`expected.tsv\`. Found: a figure or date that a finding overlaps, unless it runs over three or more of them."
  echo "Speed is per second of processor time: of the others when they are warm, of FactCheck the whole process with JSON read and written."
  echo
  node "$here/table.mjs" "$here/article.txt" "$here/expected.tsv" "$work/peers.json" "$work/found.jsonl" "$speed"
} > "$work/RESULTS.md"
mv "$work/RESULTS.md" "$here/RESULTS.md"
cat "$here/RESULTS.md"
