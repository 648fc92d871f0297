// Reads [[{ name, text }]] from standard input, one list of sources a case, and prints what graphql-js finds wrong with each
// case: [[{ rule, message, places: [{ file, line, column }] }]].
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(import.meta.dirname, '../../../package.json'));
const { Source, buildASTSchema, parse, validateSchema } = require('graphql');
const { validateSDL } = require('graphql/validation/validate.js');
const { specifiedSDLRules } = require('graphql/validation/specifiedRules.js');

// Of a definition its name is what counts: a description stands before it.
const place = (node) => (/(Definition|Extension)$/.test(node.kind) && node.name ? node.name.loc : node.loc);

const found = (rule, error) => ({
  rule,
  message: error.message,
  places: error.nodes?.length
    ? error.nodes.map(place).filter(Boolean).map((loc) => ({ file: loc.source.name, line: loc.startToken.line, column: loc.startToken.column }))
    : (error.locations ?? []).map((at) => ({ file: error.source?.name ?? '', ...at })),
});

// The same rules, each with its name in what it reports.
const rules = specifiedSDLRules.map((rule) => (context) =>
  rule(Object.create(context, { reportError: { value: (error) => context.reportError(Object.assign(error, { rule: rule.name })) } })));

const check = (sources) => {
  const errors = [];
  const definitions = [];
  for (const { name, text } of sources) {
    try {
      definitions.push(...parse(new Source(text, name)).definitions);
    } catch (error) {
      errors.push(found('Syntax', error));
    }
  }
  const isWhole = errors.length === 0;
  const sdl = { kind: 'Document', definitions };
  if (isWhole) errors.push(...validateSDL(sdl, undefined, rules).map((error) => found(error.rule, error)));
  const unknown = errors.filter((e) => e.rule === 'KnownTypeNamesRule').map((e) => /"(\w+)"/.exec(e.message)[1]);
  const hidden = errors.filter((e) => e.rule !== 'KnownTypeNamesRule' && !e.message.startsWith('Unknown directive'));
  if (!isWhole || hidden.length > 0) return errors;

  // What is undeclared is taken for a scalar, as in the engine, so that the rest of the schema can be looked at.
  const scalars = [...new Set(unknown)].flatMap((name) => parse(`scalar ${name}`).definitions);
  const schema = buildASTSchema({ ...sdl, definitions: [...definitions, ...scalars] }, { assumeValidSDL: true });
  return [...errors, ...validateSchema(schema).map((error) => found('validateSchema', error))];
};

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
process.stdout.write(JSON.stringify(JSON.parse(input).map(check)));
