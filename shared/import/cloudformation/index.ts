import { isMap } from '../../base/is-map.ts';
import { own } from '../../base/own.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { recordSchema } from '../../design/record.ts';
import { whyNot } from '../asides.ts';
import { findInResources } from '../found/find-in-resources.ts';
import { readResource } from '../found/read-resource.ts';
import type { Reader } from '../found/resource.ts';
import { tagNames } from '../found/tags.ts';
import type { Found, Importer, Source } from '../types.ts';
import { RESOURCE_TYPES } from './resource-types.ts';
import { namesIn, numberOf, readTemplate, type Template, type TemplateResource } from './template.ts';

const NESTED = 'AWS::CloudFormation::Stack';
const ELSEWHERE = 'Its resources are in a template of their own; import that for what it has.';

export const cloudFormationTemplate: Importer = {
  id: 'cloudformation',
  title: 'a CloudFormation template',
  recognises: (source) => {
    const root = rootOf(source);
    return 'Resources' in root || 'AWSTemplateFormatVersion' in root;
  },
  find,
};

function rootOf(source: Source): Readonly<Record<string, unknown>> {
  return source.kind === 'data' && isMap(source.data) ? source.data : {};
}

function find(source: Source): Result<Found, string> {
  const root = rootOf(source);
  if (!isMap(root.Resources)) return err('The file has no Resources, so it is no CloudFormation template.');
  const template = readTemplate(root);
  const known = template.resources.flatMap((resource) => readOne(template, resource) ?? []);
  const unknown = template.resources.filter(({ type }) => readerOf(type) === undefined);
  const read = recordSchema.safeParse(isMap(template.metadata.Corral) ? template.metadata.Corral.Drawing : undefined);
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
    ...(read.success ? { record: nested ? { ...read.data, made: [] } : read.data } : {}),
  });
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
