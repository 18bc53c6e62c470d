import { isMap } from '../../base/is-map.ts';
import { own } from '../../base/own.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Platform } from '../../design/schema/vocabulary.ts';
import { whyNot } from '../asides.ts';
import { findInResources } from '../found/find-in-resources.ts';
import { readDrawing } from '../found/read-drawing.ts';
import { readResource } from '../found/read-resource.ts';
import type { Fields, Reader, WrittenResource } from '../found/resource.ts';
import type { DrawnBefore, Found, Importer, Source } from '../types.ts';
import { aws } from './providers/aws.ts';
import { azure } from './providers/azure.ts';
import { digitalocean } from './providers/digitalocean.ts';
import { google } from './providers/google.ts';
import { hetzner } from './providers/hetzner.ts';
import { openstack } from './providers/openstack.ts';
import { mentionsIn } from './references.ts';
import { outputsOf, resourcesOf } from './state.ts';

/** What a drawing has of each resource type of each cloud. */
const TABLES: Readonly<Record<Platform, Readonly<Record<string, Reader>>>> = {
  aws,
  azure,
  digitalocean,
  google,
  hetzner,
  openstack,
};
/** The resource in which an export of Corral keeps what it was made from; it makes nothing. */
const RECORD = 'terraform_data';
/** The output that says what its drawing calls things. */
const LABELS = 'drawing_labels';

export const terraformState: Importer = {
  id: 'terraform',
  title: 'a Terraform state',
  recognises: (source) => {
    const root = rootOf(source);
    return 'terraform_version' in root || 'planned_values' in root || ('version' in root && 'lineage' in root);
  },
  find,
};

function rootOf(source: Source): Fields {
  return source.kind === 'data' && isMap(source.data) ? source.data : {};
}

function find(source: Source): Result<Found, string> {
  const root = rootOf(source);
  const resources = resourcesOf(root);
  if (!resources.ok) return resources;
  const tables = resources.value.flatMap((written) => {
    const table = readerOf(written.type);
    return table === undefined ? [] : [{ written, ...table }];
  });
  const language = { mentions: mentionsIn(tables.map(({ written }) => written)), number: wholeNumber };
  const known = tables.map(({ written, reader, platform }) => readResource(written, reader, platform, language));
  const recordIn = recordBeside(outputsOf(root)[LABELS]);
  const record = resources.value.map(recordIn).find((each) => each !== undefined);
  const unknown = resources.value.filter((each) => readerOf(each.type) === undefined && recordIn(each) === undefined);
  return ok({
    ...findInResources(
      known,
      unknown.map(({ address, type }) => ({ name: address, what: type, why: whyNot(type) })),
    ),
    ...(record === undefined ? {} : { record }),
  });
}

function readerOf(type: string): { readonly platform: Platform; readonly reader: Reader } | undefined {
  for (const [platform, table] of Object.entries(TABLES)) {
    const reader = own(table, type) as Reader | undefined;
    if (reader !== undefined) return { platform: platform as Platform, reader };
  }
  return undefined;
}

/** State files keep a value of any type beside its type. */
function recordBeside(labels: unknown): (resource: WrittenResource) => DrawnBefore | undefined {
  return ({ type, fields: { input } }) =>
    type === RECORD && isMap(input) ? readDrawing('stage' in input ? input : input.value, labels) : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}
