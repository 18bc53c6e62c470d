import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { analyzeStage } from './analyze-stage.ts';
import type { StageAnalysis } from './types.ts';

const file = new URL('../../assets/templates/bare-minimum.corral', import.meta.url);
const parsed = parseDesign(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { design } = parsed.value;

function stage(id: string): StageAnalysis {
  const found = design.stages.find((each) => each.id === id);
  if (!found) throw new Error(`no stage ${id}`);
  return analyzeStage(found);
}

describe('the three slides of the deck', () => {
  it('sandbox: everything hangs on one machine', () => {
    const { scorecard } = stage('sandbox');
    expect(scorecard).toMatchObject({
      stateless: { verdict: 'no' },
      scalable: { verdict: 'no' },
      highlyAvailable: { verdict: 'no' },
      separatelyMonitored: { verdict: 'no' },
      level: 'none',
      machines: 1,
      spof: { down: ['machine#1'], degraded: [] },
    });
  });

  it('split: disposable and sort of scalable, with more single points than before', () => {
    const { scorecard } = stage('split');
    expect(scorecard).toMatchObject({
      stateless: { verdict: 'yes' },
      scalable: { verdict: 'kind-of' },
      highlyAvailable: { verdict: 'no' },
      separatelyMonitored: { verdict: 'yes' },
      machines: 9,
      spof: { down: ['lms-machines#1', 'mongodb-machines#1', 'mysql-machines#1', 'nginx-machines#1'] },
    });
    expect(scorecard.spof.degraded).toContain('rabbitmq-machines#1');
  });

  it('highly available: no single point, and any zone may go', () => {
    const { scorecard } = stage('highly-available');
    expect(scorecard).toMatchObject({
      stateless: { verdict: 'yes' },
      scalable: { verdict: 'yes' },
      highlyAvailable: { verdict: 'yes' },
      separatelyMonitored: { verdict: 'yes' },
      level: 'zone',
      managedServices: 1,
      spof: { down: [], degraded: [] },
    });
  });
});

it('is made once per stage', () => {
  expect(stage('sandbox')).toBe(stage('sandbox'));
});
