import type { z } from '../../base/zod.ts';
import { componentSchema } from '../schema/component.ts';
import { connectionSchema } from '../schema/connection.ts';
import { contextSchema } from '../schema/context.ts';
import { entryPointSchema } from '../schema/stage.ts';
import { vendorSchema } from '../schema/vendor.ts';
import { zoneSchema } from '../schema/zone.ts';

/** What has fields that a person can be asked for. */
export const ELEMENT_SCHEMAS = {
  component: componentSchema,
  zone: zoneSchema,
  connection: connectionSchema,
  'entry-point': entryPointSchema,
  context: contextSchema,
  vendor: vendorSchema,
} as const satisfies Readonly<Record<string, z.ZodObject>>;
export type ElementKind = keyof typeof ELEMENT_SCHEMAS;
