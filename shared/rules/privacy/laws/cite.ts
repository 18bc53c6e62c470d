import type { Citation, Dated, Duties, Duty } from '../types.ts';

/** An article that was read in the text itself. */
export const read = (article: string, dated: Dated = {}): Citation => ({ article, verified: 'primary', ...dated });
/** An article as a secondary source gives it. */
export const seen = (article: string, dated: Dated = {}): Citation => ({ article, verified: 'secondary', ...dated });
/** An article from memory, still to be checked. */
export const unchecked = (article: string, dated: Dated = {}): Citation => ({
  article,
  verified: 'unverified',
  ...dated,
});

type Security = 'tls' | 'at-rest' | 'exposure' | 'access-log';
type Severity = Duty['severity'];

/**
 * The duties of laws that ask for security in one article. A law that only asks for what is appropriate weighs less for
 * encryption; a public store of learners' records is critical everywhere.
 */
export function security(citation: Citation, says: string, encryption: Severity = 'high'): Pick<Duties, Security> {
  const citations = [citation];
  return {
    tls: { citations, severity: encryption, says },
    'at-rest': { citations, severity: encryption, says },
    exposure: { citations, severity: 'critical', says },
    'access-log': { citations, severity: 'medium', says },
  };
}
