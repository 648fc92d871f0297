import type { Parameter } from './database.ts';

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Collects the parameters of one statement and hands out their places, cast from text to the column's type. */
export class Parameters {
  readonly values: Parameter[] = [];

  add(value: Parameter, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::text::${type}`;
  }
}

/** One of the predicates holds; each in brackets, since they come from a person. */
export function anyOf(predicates: readonly string[]): string {
  return predicates.length === 1 ? `(${predicates[0]})` : `(${predicates.map((one) => `(${one})`).join(' OR ')})`;
}
