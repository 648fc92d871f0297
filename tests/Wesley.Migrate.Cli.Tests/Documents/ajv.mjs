// Reads { schemas, cases: [{ schema, text }] } from standard input and prints the verdicts as a list of booleans.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(import.meta.dirname, '../../package.json'));
const Ajv = require('ajv/dist/2020').default;
const formats = require('ajv-formats').default;

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const { schemas, cases } = JSON.parse(input);

const ajv = formats(new Ajv({ strict: true, allErrors: false }));
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
const validate = Object.fromEntries(Object.keys(schemas).map((name) => [name, ajv.getSchema(name)]));

process.stdout.write(JSON.stringify(cases.map(({ schema, text }) => validate[schema](JSON.parse(text)))));
