import { UsageError } from './errors.ts';

/** Long flags as given: `--name value` for those that take one, `--name` for the others; the rest are operands. */
export interface Arguments {
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly operands: readonly string[];
}

export function parseArguments(argv: readonly string[], withValue: readonly string[], withoutValue: readonly string[]): Arguments {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const operands: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (!argument.startsWith('--')) {
      operands.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const name = equals < 0 ? argument : argument.slice(0, equals);
    if (withoutValue.includes(name) && equals < 0) {
      flags.add(name);
      continue;
    }
    if (!withValue.includes(name)) {
      throw new UsageError(`Unknown option ${name}. Options: ${[...withValue, ...withoutValue].join(' ')}`);
    }
    const value = equals < 0 ? argv[++i] : argument.slice(equals + 1);
    if (value === undefined || value === '') throw new UsageError(`Option ${name} needs a value.`);
    values.set(name, value);
  }
  return { values, flags, operands };
}
