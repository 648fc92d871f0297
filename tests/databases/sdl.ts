import { readFileSync } from 'node:fs';
import { Kind, parse, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** What rows have to keep and the catalog does not say. */
export interface SdlField {
  readonly unique: boolean;
  readonly nullItems: boolean;
  /** A literal default of a text column, exactly as the schema gives it. */
  readonly literal: string | undefined;
}

const named = (name: string, word: string): boolean => new RegExp(`^(wes_|wesley_)?${word}$`).test(name);

function hasNullItems(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return hasNullItems(type.type);
  return type.kind === Kind.LIST_TYPE && (type.type.kind !== Kind.NON_NULL_TYPE || hasNullItems(type.type));
}

function literalOf({ directives = [] }: FieldDefinitionNode): string | undefined {
  const given = directives.find(({ name }) => named(name.value, 'default'))?.arguments?.find(({ name }) => name.value === 'value')?.value;
  return given?.kind === Kind.STRING ? given.value : undefined;
}

/** Every field of the schema by its coordinate. */
export function readSdl(path: string): ReadonlyMap<string, SdlField> {
  const fields = new Map<string, SdlField>();
  for (const definition of parse(readFileSync(path, 'utf8')).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const field of definition.fields ?? []) {
      fields.set(`${definition.name.value}.${field.name.value}`, {
        unique: field.directives?.some(({ name }) => named(name.value, 'unique')) === true,
        nullItems: hasNullItems(field.type),
        literal: literalOf(field),
      });
    }
  }
  return fields;
}
