// Reads a list of YAML texts from standard input and prints what they say as JSON; what the reader complains of is an error.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { parseDocument } = createRequire(join(import.meta.dirname, '../../package.json'))('yaml');

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;

process.stdout.write(JSON.stringify(JSON.parse(input).map((text) => {
  const document = parseDocument(text, { strict: true, uniqueKeys: true });
  const [complaint] = [...document.errors, ...document.warnings];
  if (complaint !== undefined) throw complaint;
  return document.toJS();
})));
