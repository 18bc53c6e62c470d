import { isMap } from '../../base/is-map.ts';
import { own } from '../../base/own.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { whyNot } from '../asides.ts';
import { readDrawing } from '../found/read-drawing.ts';
import { findInResources } from '../found/find-in-resources.ts';
import { readResource } from '../found/read-resource.ts';
import type { Reader } from '../found/resource.ts';
import { tagNames } from '../found/tags.ts';
import type { DrawnBefore, Found, Importer, Source } from '../types.ts';
import { RESOURCE_TYPES } from './resource-types.ts';
import { namesIn, numberOf, readTemplate, type Template, type TemplateResource } from './template.ts';

const NESTED = 'AWS::CloudFormation::Stack';
/** What an export calls the file that holds the drawing of a large stage. */
const DRAWING_FILE = 'drawing.json';
const ELSEWHERE_DRAWN = `The drawing of this template is in ${DRAWING_FILE} beside it; import that file.`;
const ELSEWHERE = 'Its resources are in a template of their own; import that for what it has.';

export const cloudFormationTemplate: Importer = {
  id: 'cloudformation',
  title: 'a CloudFormation template',
  recognises: (source) => {
    const root = rootOf(source);
    return 'Resources' in root || 'AWSTemplateFormatVersion' in root || isMap(root.Corral);
  },
  find,
};

/** The file beside a template of ours that the drawing is in, where the template had no room for it. */
export function drawingBeside(text: string): string | undefined {
  return text.includes(`\n    Drawing: ${DRAWING_FILE}\n`) ? DRAWING_FILE : undefined;
}

function rootOf(source: Source): Readonly<Record<string, unknown>> {
  return source.kind === 'data' && isMap(source.data) ? source.data : {};
}

function find(source: Source): Result<Found, string> {
  const root = rootOf(source);
  if (!isMap(root.Resources)) return drawingAlone(root);
  const template = readTemplate(root);
  if (drawingOf(template.metadata) === DRAWING_FILE) return err(ELSEWHERE_DRAWN);
  const known = template.resources.flatMap((resource) => readOne(template, resource) ?? []);
  const unknown = template.resources.filter(({ type }) => readerOf(type) === undefined);
  const record = recordIn(template.metadata);
  // The resources of nested stacks are in other files: whether they are still there cannot be told from this one.
  const nested = template.resources.some(({ type }) => type === NESTED);
  return ok({
    ...findInResources(known, [
      ...unknown.map(({ id, type }) => ({
        name: id,
        what: type,
        why: type === NESTED ? ELSEWHERE : whyNot(type.replace(/^AWS::/, '')),
      })),
      ...template.untyped.map((id) => ({ name: id, what: 'a resource', why: 'It has no Type that says what it is.' })),
    ]),
    ...(template.description === undefined ? {} : { title: template.description }),
    ...(record === undefined ? {} : { record: nested ? { ...record, made: [] } : record }),
  });
}

function drawingOf({ Corral }: Readonly<Record<string, unknown>>): unknown {
  return isMap(Corral) ? Corral.Drawing : undefined;
}

function recordIn({ Corral }: Readonly<Record<string, unknown>>): DrawnBefore | undefined {
  return isMap(Corral) ? readDrawing(Corral.Drawing, Corral.Labels) : undefined;
}

/** What stands beside a template that had no room for it; whether its resources are still there cannot be told from this. */
function drawingAlone(root: Readonly<Record<string, unknown>>): Result<Found, string> {
  const record = recordIn(root);
  if (record === undefined) return err('The file has no Resources, so it is no CloudFormation template.');
  const { components, connections } = record;
  const understood = { components: Object.keys(components).length, connections: connections.length };
  return ok({ ...findInResources([], []), understood, record: { ...record, made: [] } });
}

function readerOf(type: string): Reader | undefined {
  return own(RESOURCE_TYPES, type) as Reader | undefined;
}

function readOne(template: Template, { id, type, properties }: TemplateResource) {
  const reader = readerOf(type);
  if (reader === undefined) return undefined;
  // Templates have no loops: machines of one kind are written one by one, with numbers.
  const family = id.replace(/\d+$/, '');
  const written = { address: id, type, family, label: id, names: [...tagNames(properties), id], fields: properties };
  return readResource(written, reader, 'aws', {
    mentions: (value) => namesIn(value),
    number: (value) => numberOf(template, value),
  });
}
