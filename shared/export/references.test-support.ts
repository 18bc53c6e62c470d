type Json = Readonly<Record<string, unknown>>;

/**
 * What the files of an export name and none of them has: `var.x` without its variable, `!Ref X` without its resource.
 * `files`: what parsers read, by path. Other languages than Terraform and CloudFormation have no such names.
 */
export function missingReferences(target: string, files: ReadonlyMap<string, unknown>): string[] {
  if (target.startsWith('terraform/')) return missingInTerraform(files);
  return target === 'cloudformation' ? missingInTemplates(files) : [];
}

function missingInTerraform(files: ReadonlyMap<string, unknown>): string[] {
  const code = [...files].filter(([path]) => path.endsWith('.tf')).map(([, file]) => file as Json);
  const known = new Set(['path.module', ...code.flatMap(addressesOf)]);
  const named = code.flatMap((file) => texts(file).flatMap(addressesIn));
  return [...new Set(named.filter((address) => !known.has(address)))].sort();
}

/** `aws_vpc.main`, `data.aws_ami.ubuntu`, `var.project`, `local.tags`: every address of a file, each once. */
export function addressesOf(file: Json): string[] {
  const group = (kind: string) => Object.entries((file[kind] ?? {}) as Json);
  const ofTypes = (kind: string, prefix: string) =>
    group(kind).flatMap(([type, names]) => Object.keys(names as Json).map((name) => `${prefix}${type}.${name}`));
  const locals = ((file.locals ?? []) as readonly Json[]).flatMap((one) => Object.keys(one));
  return [
    ...ofTypes('resource', ''),
    ...ofTypes('data', 'data.'),
    ...group('variable').map(([name]) => `var.${name}`),
    ...locals.map((name) => `local.${name}`),
  ];
}

/** Addresses in the expressions of a text, without what they quote and without the turns of a `dynamic` block. */
function addressesIn(text: string): string[] {
  const code = [...text.matchAll(/\$\{(.*?)\}(?!\})/gs)].map(([, inside = '']) => inside.replaceAll(/"[^"]*"/g, ''));
  const addresses = /(?<![\w.])(?:(?:data\.)?[a-z0-9]+_\w+|var|local)\.(?!(?:key|value)\b)[\w-]+/g;
  return code.flatMap((one) => [...one.matchAll(addresses)].map(([address]) => address));
}

function missingInTemplates(files: ReadonlyMap<string, unknown>): string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.yaml'))
    .flatMap(([path, documents]) => {
      const [template = {}] = documents as Json[];
      const known = new Set(['Parameters', 'Resources'].flatMap((part) => Object.keys((template[part] ?? {}) as Json)));
      const named = namesIn(template).filter((name) => !known.has(name) && !name.startsWith('AWS::'));
      return [...new Set(named)].sort().map((name) => `${path}: ${name}`);
    });
}

/** Logical ids that functions of a template name. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === 'Ref') return [String(one)];
    if (key === 'Fn::GetAtt') return [String(one).split('.')[0] ?? ''];
    if (key === 'Fn::Sub') return [...String(one).matchAll(/\$\{([^!}.]+)/g)].map(([, name = '']) => name);
    return namesIn(one);
  });
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
