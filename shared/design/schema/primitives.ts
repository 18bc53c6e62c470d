import { z } from '../../base/zod.ts';
import { DURATION_PATTERN } from '../../base/duration.ts';
import { COUNTRIES, countryAdvice, hasSubdivision, SUBDIVISIONS } from './countries.ts';

/** Ids are keys of maps and parts of addresses in exports, so they are plain: letters, digits, hyphens. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const id = z
  .string()
  .max(63)
  .regex(ID_PATTERN, 'use lower-case letters, digits and single hyphens, starting with a letter')
  .describe('A stable id: lower-case letters, digits and hyphens.');

/** What a command that changes an id writes down. */
export const formerIds = z
  .array(id)
  .optional()
  .describe('Ids that it had before, oldest first: exports move what exists under them instead of making it again.');

/** True, false, or unknown; unknown is the default and never counts as fine. */
export const fact = z.union([z.boolean(), z.literal('unknown')]).describe('true, false, or unknown');
export type Fact = boolean | 'unknown';

export const duration = z
  .string()
  .regex(DURATION_PATTERN, 'write a duration such as 15m, 24h or 30d')
  .describe('A duration as people write it: 90s, 15m, 24h, 30d.');

export const date = z.iso.date('write a date as YYYY-MM-DD').describe('A date, YYYY-MM-DD.');

/** Something that does not look like a code has its complaint already. */
function isCountry(code: string): boolean {
  return !/^[A-Z]{2}$/.test(code) || COUNTRIES.has(code);
}

function isKnownPart(area: string): boolean {
  const [of = '', part] = area.split('-');
  return part === undefined || hasSubdivision(of, part);
}

function partAdvice(area: string): string {
  const of = area.slice(0, 2);
  return `write ${of}- and one of ${SUBDIVISIONS[of]?.join(', ') ?? ''}`;
}

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'use the two-letter country code of ISO 3166-1, such as IE')
  .refine(isCountry, { error: ({ input }) => countryAdvice(String(input)) })
  .describe('ISO 3166-1 alpha-2 country code.');

export const subdivision = z
  .string()
  .regex(/^[A-Z0-9]{1,3}$/, 'use the part of the ISO 3166-2 code after the hyphen, such as NY')
  .describe('Subdivision of the country: the part of its ISO 3166-2 code after the hyphen.');

export const jurisdiction = z
  .string()
  .regex(/^(?:EU|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/, 'use EU, a country code such as GB, or a subdivision such as US-NY')
  .refine((area) => area === 'EU' || isCountry(area.replace(/-[A-Z0-9]{1,3}$/, '')), {
    error: ({ input }) => countryAdvice(String(input).slice(0, 2)),
  })
  .refine(isKnownPart, { error: ({ input }) => partAdvice(String(input)) })
  .describe('EU, an ISO 3166-1 country or an ISO 3166-2 subdivision.');

/** Where somebody sits: a country or a part of one. The EU is no place to sit in. */
export const reachedFrom = jurisdiction
  .refine((area) => area !== 'EU', 'name the countries one by one, such as IE')
  .describe('An ISO 3166-1 country or an ISO 3166-2 subdivision.');

export const probability = z.number().gt(0).lte(1).describe('Probability between 0 and 1.');
/** Signs that a name may have. */
export const LONGEST_NAME = 300;
export const name = z.string().min(1).max(LONGEST_NAME);
export const text = z.string().max(20_000);
export const count = z.int().min(1).max(10_000);
