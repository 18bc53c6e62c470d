import { parse } from '@cdktf/hcl2json';
import { parse as parseYaml } from 'yaml';
import { designSchema, type Design } from '../../../design/schema/design.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { Platform } from '../../../design/schema/vocabulary.ts';
import type { Zone } from '../../../design/schema/zone.ts';
import type { CoverageEntry, Export, Target } from '../../types.ts';

export const HA = 'highly-available';

/** A template of AWS at another cloud, in a region of its own where one is given. `template`: text of its file. */
export function movedTo(platform: Platform, template: string, region?: string): Design {
  const text = template
    .replaceAll('vendor: aws', `vendor: aws, platform: ${platform}`)
    .replaceAll(', managedBy: aws', '');
  return designSchema.parse(
    parseYaml(region === undefined ? text : text.replaceAll('code: eu-west-1,', `code: ${region},`)),
  );
}

/** A design of one stage, written as in a file. */
export function designOf(stage: string): Design {
  return designSchema.parse({ corral: 1, stages: [{ id: HA, ...(parseYaml(stage) as object) }] });
}

/** The same design with one zone of its highly available stage changed. */
export function withZone(design: Design, id: string, change: Partial<Zone>): Design {
  const changed = (zones: Stage['zones']): Stage['zones'] => {
    const zone = zones[id];
    return zone === undefined ? zones : { ...zones, [id]: { ...zone, ...change } };
  };
  const stages = design.stages.map((stage) => (stage.id === HA ? { ...stage, zones: changed(stage.zones) } : stage));
  return { ...design, stages };
}

export function exportOf(target: Target, design: Design, stage = HA): Export {
  const made = target.export(design, stage);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

export function text(made: Export, path: string): string {
  return made.files.find((file) => file.path === path)?.text ?? '';
}

export function entry(made: Export, element: string): CoverageEntry | undefined {
  return made.coverage.find((one) => one.element === element);
}

/** Every file of Terraform, as a parser reads it. */
export function parsed(made: Export): Promise<Record<string, unknown>[]> {
  const files = made.files.filter(({ path }) => path.endsWith('.tf'));
  return Promise.all(files.map(({ path, text: content }) => parse(path, content)));
}

/** `type.name` of every resource. */
export async function resources(made: Export): Promise<string[]> {
  const found = (await parsed(made)).flatMap(({ resource = {} }) =>
    Object.entries(resource as Record<string, object>).flatMap(([type, names]) =>
      Object.keys(names).map((name) => `${type}.${name}`),
    ),
  );
  return found.sort();
}

/** Lines of Terraform that one export has and the other has not, after the name of their file. */
export function newLines(before: Export, after: Export): string[] {
  return after.files
    .filter(({ path }) => path.endsWith('.tf'))
    .flatMap(({ path, text: content }) => {
      const old = new Set(text(before, path).split('\n'));
      return content.split('\n').flatMap((line) => (old.has(line) ? [] : [`${path}: ${line.trim()}`]));
    });
}
