import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDesign } from '../design/parse.ts';
import type { Component } from '../design/schema/component.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { PLATFORMS, type Platform } from '../design/schema/vocabulary.ts';
import type { Zone } from '../design/schema/zone.ts';
import type { Export, Target } from './types.ts';

const FOLDER = join(import.meta.dirname, '../../assets/templates');

/** Every template by name. */
export const everyTemplate: readonly (readonly [string, Design])[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.corral'))
  .sort()
  .map((file) => {
    const parsed = parseDesign(readFileSync(join(FOLDER, file), 'utf8'));
    if (!parsed.ok) throw new Error(`${file} does not parse`);
    return [file.slice(0, -'.corral'.length), parsed.value.design];
  });

/** The platform that a target writes for; undefined when it takes what stands anywhere. */
export function platformOf({ id }: Target): Platform | undefined {
  const named = PLATFORMS.find((platform) => id === `terraform/${platform}`);
  return named ?? (id === 'cloudformation' || id === 'ansible/provision' ? 'aws' : undefined);
}

/** The same design with all of it at one platform: each provider and each own data centre is that one, and runs what was managed. */
export function drawnAt(platform: Platform | undefined, design: Design): Design {
  if (platform === undefined) return design;
  return { ...design, stages: design.stages.map((stage) => stageAt(platform, stage)) };
}

function stageAt(platform: Platform, stage: Stage): Stage {
  const zone = ({ vendor: _, ...one }: Zone): Zone =>
    one.kind === 'provider' || one.kind === 'site' ? { ...one, kind: 'provider', platform } : one;
  const component = ({ managedBy, ...one }: Component): Component =>
    managedBy === undefined ? one : { ...one, mode: 'managed' };
  return { ...stage, zones: mapValues(stage.zones, zone), components: mapValues(stage.components, component) };
}

function mapValues<T>(map: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

export function madeFor(target: Target, design: Design, stage: string): Export {
  const made = target.export(design, stage);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}
