// Measures one peer over one pair of files in a process of its own: `node measure.mjs PEER BEFORE AFTER SECONDS`.
import { readFileSync } from "node:fs";

const [peer, beforeFile, afterFile, seconds] = process.argv.slice(2);
const before = readFileSync(beforeFile, "utf8");
const after = readFileSync(afterFile, "utf8");

// Each builds as it does by default, SDL checked, for the engine checks it too; and one is told to believe what it reads.
const peers = {
  "graphql-inspector 8": () => inspector(),
  "graphql-inspector 8, unchecked": () => inspector({ assumeValid: true, assumeValidSDL: true }),
  async "graphql-js 16"() {
    const { buildASTSchema, findBreakingChanges, findDangerousChanges, parse } = await import("graphql");
    return () => {
      const schemas = [buildASTSchema(parse(before)), buildASTSchema(parse(after))];
      return findBreakingChanges(...schemas).length + findDangerousChanges(...schemas).length;
    };
  },
  async "graphql-js 17"() {
    const { buildASTSchema, findSchemaChanges, parse } = await import("graphql17");
    return () => findSchemaChanges(buildASTSchema(parse(before)), buildASTSchema(parse(after))).length;
  },
};

async function inspector(options) {
  const { buildASTSchema, parse } = await import("graphql");
  const { diff } = await import("@graphql-inspector/core");
  return async () => (await diff(buildASTSchema(parse(before), options), buildASTSchema(parse(after), options))).length;
}

const run = await peers[peer]();

const times = [];
const found = await timed();
const peak = process.resourceUsage().maxRSS * 1024;
const end = performance.now() + Number(seconds) * 1000;
while (times.length < 4 || performance.now() < end) await timed();

console.log(JSON.stringify({ found, first: times[0], warm: median(times.slice(Math.ceil(times.length / 2))), peak }));

async function timed() {
  // Nobody pays for what the run before has left behind.
  globalThis.gc();
  const start = performance.now();
  const found = await run();
  times.push(performance.now() - start);
  return found;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
