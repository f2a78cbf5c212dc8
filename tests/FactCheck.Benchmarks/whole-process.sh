#!/usr/bin/env bash
# Times the native program as a whole process: wall clock and peak memory of `check` on an article with the shipped claims, the best of 20 runs.
# usage: whole-process.sh PROGRAM ARTICLE [CLAIMS]
set -euo pipefail
program=$1 article=$2 claims=${3:-claims}
python3 - "$program" "$article" "$claims" <<'PY'
import os, resource, subprocess, sys, time
program, article, claims = sys.argv[1:]
best = 1e9
for _ in range(20):
    start = time.perf_counter()
    subprocess.run([program, "check", article, "--claims", claims, "--format", "markdown"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    best = min(best, time.perf_counter() - start)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"| {os.path.basename(article)} | {1000 * best:.0f} ms | {peak:.0f} MiB |")
PY
