import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory } from '../history/history.ts';
import { checkDesign } from '../rules/check-stage.ts';
import type { Finding } from '../rules/types.ts';
import { fixesFor } from './fixes-for.ts';

const AS_OF = '2026-11-23';
const TEMPLATE = readFileSync(new URL('../../assets/templates/managed-databases.corral', import.meta.url), 'utf8');
const STAGE = 'managed-databases';

/**
 * The talk's stage of managed databases, whose MongoDB a second company now hosts in the United States on no declared
 * ground, for learners in the EU.
 */
function deckStage(): Design {
  const text = TEMPLATE.replace(
    'atlas: { kind: managed-db, name: MongoDB Atlas, country: US }',
    'atlas: { kind: managed-db, name: MongoDB Atlas, country: US, transferMechanism: none, remoteAccess: [] }',
  ).replace(
    'atlas: { kind: provider, name: Atlas, vendor: atlas }',
    'atlas: { kind: provider, name: Atlas, vendor: atlas, country: US }',
  );
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

const ofStage = (design: Design) =>
  checkDesign({ ...design, stages: design.stages.filter(({ id }) => id === STAGE) }, AS_OF);
const isTransferGap = ({ rule, verdict }: Finding) => rule === 'privacy/gdpr-transfer' && verdict === 'gap';
/** What the rule says is fine tells how many elements are, so it is compared apart. */
const isFineTransfer = ({ rule, verdict }: Finding) => rule === 'privacy/gdpr-transfer' && verdict === 'satisfied';
const others = (findings: readonly Finding[]) =>
  findings.filter((finding) => !isTransferGap(finding) && !isFineTransfer(finding));

describe('learners in the EU and a database in the United States without a ground', () => {
  const design = deckStage();
  const before = ofStage(design);
  const gaps = before.filter(isTransferGap);
  const [gap] = gaps;
  const fixes = gap === undefined ? [] : fixesFor(design, STAGE, gap, AS_OF);

  it('is one gap of the GDPR, about that database', () => {
    expect(gaps.map(({ elements, severity }) => [elements, severity])).toEqual([[['mongodb'], 'high']]);
    expect(gap?.message).toMatch(/in US, and no ground is declared/);
  });

  it('is offered both ways out', () => {
    expect(fixes.map(({ id, title }) => [id, title])).toEqual([
      ['record-mechanism', 'Record standard contractual clauses (EU) with MongoDB Atlas'],
      ['move-zone-inside', 'Move Atlas to IE'],
    ]);
  });

  it.each(fixes.map((fix) => [fix.id, fix] as const))('%s removes it, and nothing else changes', (_id, { command }) => {
    const after = ofStage(run(startHistory(design), command).history.design);
    expect(after.filter(isTransferGap)).toEqual([]);
    expect(others(after)).toEqual(others(before));
    const fine = (findings: readonly Finding[]) => findings.filter(isFineTransfer).flatMap(({ elements }) => elements);
    expect(new Set(fine(after))).toEqual(new Set([...fine(before), 'mongodb']));
  });
});
