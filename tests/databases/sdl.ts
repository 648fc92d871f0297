import { readFileSync } from 'node:fs';
import { Kind, parse, type FieldDefinitionNode } from 'graphql';

function literalOf({ directives = [] }: FieldDefinitionNode): string | undefined {
  const given = directives.find(({ name }) => /^(wes_|wesley_)?default$/.test(name.value))?.arguments?.find(({ name }) => name.value === 'value')?.value;
  return given?.kind === Kind.STRING ? given.value : undefined;
}

/** Literal defaults of fields by their coordinates, exactly as the schema gives them; the catalog has them as SQL. */
export function readLiterals(path: string): ReadonlyMap<string, string> {
  const literals = new Map<string, string>();
  for (const definition of parse(readFileSync(path, 'utf8')).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const field of definition.fields ?? []) {
      const literal = literalOf(field);
      if (literal !== undefined) literals.set(`${definition.name.value}.${field.name.value}`, literal);
    }
  }
  return literals;
}
