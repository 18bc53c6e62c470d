import { z } from 'zod';
import { country, date, duration, fact, jurisdiction, probability, subdivision, text } from './primitives.ts';
import { targetsSchema } from './recovery.ts';
import { DATA_CLASSES, RELEASES, ROLES, SCOPES, SECTORS } from './vocabulary.ts';

export const organisationSchema = z.object({
  role: z.enum(ROLES).optional(),
  country: country.optional(),
  subdivision: subdivision.optional(),
  sector: z.enum(SECTORS).optional(),
  usEdFunded: fact.optional(),
  forProfit: fact.optional(),
});

export const learnersSchema = z.object({
  jurisdictions: z.array(jurisdiction).optional(),
  minAge: z.int().min(0).max(120).optional(),
});

export const goalsSchema = z.object({
  survive: z.enum([...SCOPES, 'availability-zone']).optional(),
  availability: probability.optional(),
  rto: duration.optional(),
  rpo: duration.optional(),
  targets: targetsSchema.optional(),
  peakUsers: z.int().min(0).optional(),
});

export const policySchema = z.object({
  allowedCountries: z.array(country).optional(),
  allowedProviders: z.array(z.string()).optional(),
  mustBeOnPremise: z.array(z.enum(DATA_CLASSES)).optional(),
  reason: text.optional(),
});

/** Prefixes are parts of names that clouds limit, so they are short. */
export const PROJECT_PATTERN = /^(?=.{2,16}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Who runs the platform, for whom, and what it should survive. */
export const contextSchema = z.object({
  organisation: organisationSchema.optional(),
  learners: learnersSchema.optional(),
  goals: goalsSchema.optional(),
  policy: policySchema.optional(),
  release: z.enum(RELEASES).optional().describe('Named Open edX release that Ansible exports are written for.'),
  project: z
    .string()
    .regex(PROJECT_PATTERN, 'use 2 to 16 lower-case letters, digits and single hyphens, starting with a letter')
    .optional()
    .describe('Prefix of the names that exports give; openedx unless said. A change renames what was created.'),
  consentRoute: z.enum(['parent', 'school', 'adult', 'none']).optional(),
  recordsOfProcessing: fact.optional(),
  impactAssessment: date.optional(),
  incidentContact: text.optional(),
});
export type Context = z.infer<typeof contextSchema>;
