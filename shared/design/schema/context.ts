import { z } from '../../base/zod.ts';
import { country, date, duration, fact, jurisdiction, name, probability, subdivision, text } from './primitives.ts';
import { targetsSchema } from './recovery.ts';
import {
  DATA_CLASSES,
  DOCUMENTS,
  POLICY_SEVERITIES,
  RELEASES,
  ROLES,
  SCOPES,
  SECTORS,
  VOLUME_BANDS,
} from './vocabulary.ts';

export const organisationSchema = z.object({
  name: name.optional().describe('Who decides why and how personal data is handled, as it is called in law.'),
  contact: text.optional().describe('How it is reached: address, mail, telephone.'),
  jointControllers: text.optional().describe('Who decides together with it, and how they are reached.'),
  representative: text.optional().describe('Who stands for it in the area of a law, and how they are reached.'),
  dataProtectionOfficer: text.optional().describe('Name of the data protection officer, and how they are reached.'),
  role: z.enum(ROLES).optional(),
  country: country.optional(),
  subdivision: subdivision.optional(),
  sector: z.enum(SECTORS).optional(),
  usEdFunded: fact.optional(),
  forProfit: fact.optional(),
  ccpaBusiness: fact.optional().describe('Whether it is over one of the thresholds of the CCPA.'),
  hipaaCoveredEntity: fact
    .optional()
    .describe('Whether it is a covered entity under HIPAA, such as a teaching hospital.'),
  criticalInfrastructure: fact
    .optional()
    .describe('Whether China counts it as an operator of critical information infrastructure.'),
});

export const learnersSchema = z.object({
  jurisdictions: z.array(jurisdiction).optional(),
  minAge: z.int().min(0).max(120).optional(),
  volumeBand: z.enum(VOLUME_BANDS).optional().describe('Of how many people in China it handles data.'),
  profiled: fact.optional().describe('Whether learners are scored or sorted automatically.'),
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
  allowedCountries: z
    .array(jurisdiction)
    .optional()
    .describe('Where personal data may be: EU, countries, or subdivisions such as CA-QC.'),
  allowedProviders: z.array(z.string()).optional().describe('Ids of the vendors that may handle personal data.'),
  mustBeOnPremise: z.array(z.enum(DATA_CLASSES)).optional(),
  maximumRetention: duration.optional().describe('The longest that personal data may be kept.'),
  severity: z.enum(POLICY_SEVERITIES).optional().describe('How bad a breach of the places above is.'),
  reason: text.optional(),
  owner: name.optional().describe('Who decides about it.'),
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
  documents: z.array(z.enum(DOCUMENTS)).optional().describe('What is written down and kept up to date.'),
  impactAssessment: date.optional(),
  impactAssessed: fact.optional().describe('false says that no impact assessment was made.'),
  incidentContact: text.optional(),
  incidentContactNamed: fact.optional().describe('false says that nobody is named who is told first.'),
  alerting: fact.optional().describe('Whether somebody is told when data is read or lost in an unusual way.'),
  erasurePromise: duration.optional().describe('Within which time erased data is gone from backups, too.'),
  retentionPolicyPublished: fact.optional(),
});
export type Context = z.infer<typeof contextSchema>;
