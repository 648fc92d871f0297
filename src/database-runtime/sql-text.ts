export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A literal that reads the same whatever standard_conforming_strings says. */
export function literal(text: string): string {
  const doubled = text.replaceAll("'", "''");
  return text.includes('\\') ? `E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`;
}

/** One of the predicates holds; each in brackets, since they come from a person. */
export function anyOf(predicates: readonly string[]): string {
  return predicates.length === 1 ? `(${predicates[0]})` : `(${predicates.map((one) => `(${one})`).join(' OR ')})`;
}

/** A constant as the engine writes it; only of these is it plain that they are not null. */
export function isConstant(sql: string): boolean {
  return /^(?:'(?:[^'\\]|'')*'|-?\d+(?:\.\d+)?|true|false)$/i.test(sql.trim());
}
