interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
}

/** The tables of `docs/format.md`, one per map of the format: title and Markdown rows. */
export function fieldTables(schema: Schema, title = 'design'): [string, string[]][] {
  const fields = Object.entries(schema.properties ?? {});
  const rows = fields.map(([key, field]) => {
    const required = schema.required?.includes(key) ? 'yes' : '';
    return `| \`${key}\` | ${typeText(field).replaceAll('|', '\\|')} | ${required} | ${field.description ?? ''} |`.replace(
      / +/g,
      ' ',
    );
  });
  return [
    [title, rows],
    ...fields.flatMap(([key, field]) => {
      const inner = innermost(field);
      return inner.properties ? fieldTables(inner, title === 'design' ? key : `${title}.${key}`) : [];
    }),
  ];
}

function innermost(schema: Schema): Schema {
  if (schema.items) return innermost(schema.items);
  return typeof schema.additionalProperties === 'object' && !schema.properties
    ? innermost(schema.additionalProperties)
    : schema;
}

function typeText(schema: Schema): string {
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeText))].join(' or ');
  if (schema.items) return `list of ${typeText(schema.items)}`;
  if (schema.properties) return 'map';
  if (typeof schema.additionalProperties === 'object') return `map by id of ${typeText(schema.additionalProperties)}`;
  return schema.type === 'array' ? 'list of numbers' : (schema.type ?? 'any');
}
