import { text } from './catalog.ts';

// The first rows of a column get its edges, each once, and the others what the row's number gives: distinct, and the same in every run.
const EDGES: { readonly [sql: string]: readonly string[] } = {
  'text': ['', 'x'.repeat(5000), `it's "quoted"`, 'back\\slash \\n', '${x} `tick`', '*/ -- /*', 'two\nlines\r\n\ttab', '\u2028\u2029\u202e rtl', 'é ß 😀 ünï', '  spaces  ', 'null', '0', '{}'],
  'integer': ['0', '1', '-1', '2147483647', '-2147483648'],
  'bigint': ['0', '-1', '9007199254740993', '9223372036854775807', '-9223372036854775808'],
  'double precision': ['0', '-2.5', '1e300', '1e18', '5e-324', '0.1', '-1e-7'],
  'numeric': ['0', '-0.10', '12345678901234567890.123456789', '1e30', '1.10'],
  'timestamptz': ['0001-01-01 00:00:00+00', '2024-02-29 23:59:59.999999+00', '1999-12-31 23:59:59+14', '9999-12-31 23:59:59.5+00'],
  'date': ['0001-01-01', '9999-12-31', '2024-02-29'],
  'time': ['00:00:00', '23:59:59.999999', '12:00:00.5'],
  // JSON's own null is left out: as a row it cannot be told from a missing value.
  'jsonb': ['{}', '[]', '"text"', '1e2', '{"a": [1, null, "\\u2028 \'quoted\'"]}', 'true'],
  'bytea': ['\\x', '\\x00ff27'],
};

function plain(sql: string, name: string, n: number): string {
  const hex = (length: number): string => n.toString(16).padStart(length, '0');
  switch (sql) {
    case 'integer': return String(1000 + n);
    case 'bigint': return String(9_007_199_254_741_000n + BigInt(n));
    case 'double precision': return String(n + 0.5);
    case 'numeric': return `${n}.250`;
    case 'boolean': return String(n % 2 === 0);
    case 'uuid': return `00000000-0000-4000-8000-${hex(12)}`;
    case 'timestamptz': return new Date(Date.UTC(2020, 0, 1, 0, n)).toISOString();
    case 'date': return new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
    case 'time': return new Date(Date.UTC(2000, 0, 1, 0, 0, n)).toISOString().slice(11, 19);
    case 'jsonb': return JSON.stringify({ n, name });
    case 'bytea': return `\\x${hex(8)}`;
    case 'inet': return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
    case 'cidr': return `${10 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}.0/24`;
    case 'macaddr': return `08:00:${hex(8).match(/../g)?.join(':')}`;
    default: return `${name} ${n}`;
  }
}

/** The nth value of a storage type that is no list, as an SQL expression; no two are equal, but for truth values and enums. */
export function scalar(sql: string, name: string, n: number, values?: readonly string[]): string {
  const value = values === undefined ? EDGES[sql]?.[n] ?? plain(sql, name, n) : values[n % values.length] ?? '';
  return `${text(value)}::${sql}`;
}

/** The nth list: empty ones, one item, more items, and a null item where the schema allows it. */
export function list(sql: string, name: string, n: number, nullItems: boolean, values?: readonly string[]): string {
  const item = sql.replaceAll('[]', '');
  const count = n % 4;
  const items = Array.from({ length: count }, (_, i) => scalar(item, name, n * 3 + i, values));
  if (nullItems && count > 1) items[n % count] = `NULL::${item}`;
  const depth = (sql.length - item.length) / 2;
  const nested = depth > 1 ? items.map((one) => `${'ARRAY['.repeat(depth - 1)}${one}${']'.repeat(depth - 1)}`) : items;
  return `ARRAY[${nested.join(', ')}]::${sql}`;
}
