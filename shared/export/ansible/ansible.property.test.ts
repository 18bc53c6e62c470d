import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { parseDesign } from '../../design/parse.ts';
import { textOfRecord } from '../../design/record-text.ts';
import { ansible } from './index.ts';
import { runs } from '../../base/runs.test-support.ts';

const parsed = parseDesign(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
if (!parsed.ok) throw new Error('the template does not parse');
const { design } = parsed.value;

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '"',
    "'",
    '\n',
    '\r\n',
    '${HOME}',
    '{{ vault_x }}',
    '{% raw %}',
    '{# x #}',
    '%}',
    '}}',
    '!unsafe ',
    '# ',
    ': ',
    '- ',
    '---\n',
    '*a',
    '&a',
    'yes',
    '0777',
    '1:30',
    '\u2028',
    '\u0085',
    '\ud800',
    '\\',
    'vault_secret',
  ),
);
const hostile = fc
  .array(piece, { minLength: 1, maxLength: 20 })
  .map((pieces) => pieces.join('').slice(0, 300))
  .filter((text) => text !== '');

interface Leaf {
  readonly value: unknown;
  readonly tag: string | undefined;
}

/** Every scalar of a document with its path. */
function leaves(node: Node | null, path: string, found = new Map<string, Leaf>()): Map<string, Leaf> {
  if (isMap(node)) {
    for (const { key, value } of node.items) leaves(value as Node | null, `${path}/${String(key)}`, found);
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => leaves(item as Node, `${path}/${String(index)}`, found));
  } else {
    found.set(path, { value: isScalar(node) ? node.value : null, tag: node?.tag });
  }
  return found;
}

function read(name: string): Map<string, Leaf> {
  const renamed = structuredClone(design);
  renamed.name = name;
  for (const stage of renamed.stages) {
    stage.name = name;
    for (const one of [...Object.values(stage.components), ...Object.values(stage.zones)]) one.name = name;
    for (const zone of Object.values(stage.zones)) if (zone.code !== undefined) zone.code = name.slice(0, 100);
  }
  const result = ansible.export(renamed, 'highly-available');
  if ('refused' in result) throw new Error(result.refused);
  const files = result.files.filter(({ path }) => /\.yml(?:\.example)?$/.test(path));
  const found = new Map<string, Leaf>();
  for (const { path, text } of files) {
    const document = parseDocument(text, { version: '1.1', logLevel: 'silent' });
    expect(document.errors).toEqual([]);
    leaves(document.contents, path, found);
  }
  return found;
}

const byHand = read('plain');
const FREE = /(?:design_name|stage_name|\/hosts\/[^/]+\/availability_zone)$/;
const LABEL = /\/corral_labels\/(?:(?:zones|components)\/.+\/)?(?:name|stage|code)$/;
const SLUG = /(?:COMMON_DEPLOYMENT|media_bucket)$/;

it('keeps what an author writes out of structure and out of templates', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const found = read(name);
      expect([...found.keys()]).toEqual([...byHand.keys()]);
      for (const [path, leaf] of found) {
        if (FREE.test(path)) {
          const written = path.endsWith('availability_zone') ? name.slice(0, 100) : name;
          expect(leaf.value).toBe(written.toWellFormed());
          if (/\{[{%#]/.test(written)) expect(leaf.tag).toBe('!unsafe');
        } else if (LABEL.test(path)) {
          const written = textOfRecord(String(leaf.value));
          expect(written).toBe(path.endsWith('code') ? name.slice(0, 100) : name);
          expect(leaf.value).not.toMatch(/[{}%]/);
        } else if (SLUG.test(path)) {
          expect(leaf.value).toMatch(/^[a-z0-9-]+$/);
        } else {
          expect(leaf).toEqual(byHand.get(path));
        }
      }
    }),
    runs(60),
  );
});
