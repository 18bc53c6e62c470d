import { designSchema, type Design } from '../../shared/design/schema/design.ts';

/** The same design for a university with learners in so many countries that a dozen laws apply. */
export function underLaws(design: Design): Design {
  const { context } = designSchema.parse({
    corral: 1,
    context: {
      organisation: { role: 'university', country: 'US', subdivision: 'NY', usEdFunded: true, sector: 'higher' },
      learners: { jurisdictions: 'US-NY US-CA EU GB CH CA-QC BR IN CN JP AU ZA'.split(' '), minAge: 16 },
    },
    stages: [{ id: 'one' }],
  });
  return { ...design, context };
}
