// Reads { schema, draft, cases: [text] } from standard input and prints for each case what is wrong with it, or null.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(import.meta.dirname, '../../../package.json'));
const formats = require('ajv-formats').default;

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const { schema, draft, cases } = JSON.parse(input);

const Ajv = draft === 4 ? require('ajv-draft-04').default : require('ajv/dist/2020').default;
// The official SARIF schema has words of its own that are no part of JSON Schema, and a pattern that Unicode mode does not take.
const ajv = formats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: draft !== 4 }));
const validate = ajv.compile(schema);

process.stdout.write(JSON.stringify(cases.map((text) => validate(JSON.parse(text)) ? null : ajv.errorsText(validate.errors))));
