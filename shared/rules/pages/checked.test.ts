import { describe, expect, it } from 'vitest';
import { rules } from '../index.ts';
import { checkedSection, checkedWords } from './checked.ts';

const metas = rules.map(({ meta }) => meta);
const ofLaw = (id: string) => metas.filter(({ law }) => law?.id === id);

describe('how far a law was checked', () => {
  it('counts what is cited, the best checked first', () => {
    const of = (...verified: readonly ('primary' | 'secondary' | 'unverified')[]) =>
      checkedWords(verified.map((each) => ({ title: 'A law', verified: each })));
    expect(of('unverified', 'primary', 'primary')).toBe('2 citations read in the text, 1 not yet checked');
    expect(of('secondary')).toBe('1 citation seen in a secondary source');
    expect(of()).toBe('');
  });

  it('names each address, and each article with its mark and the duties that rest on it', () => {
    const text = checkedSection(ofLaw('gdpr')).join('\n');
    expect(text).toContain('- <https://eur-lex.europa.eu/eli/reg/2016/679/oj>: not looked up again');
    expect(text).toContain('| Art. 49 | not yet checked | transfer to other countries |');
    expect(text).toContain('| Art. 32(1)(a) | read in the text | encryption at rest; encryption in transit |');
    expect(text).toContain('| in force from 2018-05-25 | not yet checked | every duty |');
  });

  it('says nothing of the policy of one’s own, which is the design itself', () => {
    expect(checkedSection(ofLaw('policy'))).toEqual([]);
  });
});
