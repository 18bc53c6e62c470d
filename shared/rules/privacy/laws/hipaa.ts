import type { Law } from '../types.ts';
import { seen, unchecked } from './cite.ts';

export const hipaa: Law = {
  id: 'hipaa',
  title: 'HIPAA',
  sourceUrl: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C',
  appliesIf: {
    declared: 'context.organisation.hipaaCoveredEntity',
    otherwise: '45 CFR 160.103 leaves education records out, and no covered entity is declared',
  },
  noDuty: 'HIPAA sets no such duty that a drawing shows.',
  duties: {
    processor: {
      citations: [seen('45 CFR 164.502(e), 164.504(e)')],
      severity: 'high',
      says: 'A business associate gives satisfactory assurance in a contract.',
      terms: ['business-associate'],
    },
    tls: {
      citations: [unchecked('45 CFR 164.312(e)')],
      severity: 'high',
      says: 'Data is guarded against strangers while it is sent over a network.',
    },
    'at-rest': {
      citations: [unchecked('45 CFR 164.312(a)(2)(iv)')],
      severity: 'high',
      says: 'It is addressable: whoever does without writes down why.',
    },
    'access-log': {
      citations: [unchecked('45 CFR 164.312(b)')],
      severity: 'medium',
      says: 'What happens in systems with health data is recorded and examined.',
    },
    breach: {
      citations: [seen('45 CFR 164.410')],
      severity: 'medium',
      says: 'A business associate tells the covered entity without unreasonable delay, within sixty days.',
      noticeHours: 60 * 24,
      clock: '60 days',
    },
    restore: {
      citations: [unchecked('45 CFR 164.308(a)(7)')],
      severity: 'medium',
      says: 'A plan has backups, recovery after a disaster and an emergency mode.',
    },
  },
};
