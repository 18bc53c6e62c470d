import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rename } from '../../shared/commands/rename.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { answerCode } from './answer-code.ts';

const text = readFileSync(join(import.meta.dirname, '../../assets/templates/bare-minimum.corral'), 'utf8');
const parsed = parseDesign(text);
if (!parsed.ok) throw new Error('the template is wrong');
const { design } = parsed.value;
const ask = { text, design, stageId: 'highly-available', selection: ['mysql'], target: 'terraform/aws' };
const own = (answer: ReturnType<typeof answerCode>) =>
  answer.pieces.flatMap(({ lines }) => lines.filter((line) => line.own).map((line) => line.text));

describe('the code of what is selected', () => {
  it('is its entry in the file, as it stands there', () => {
    const [part] = answerCode(ask).file;
    expect(part?.text).toMatch(/^mysql:/);
    expect(text.split('\n')[(part?.line ?? 0) - 1]).toContain('mysql:');
  });

  it('is what saving would write, before it is saved', () => {
    const { history } = run(startHistory(design), rename(design, 'highly-available', 'mysql', 'Grades'));
    const [part] = answerCode({ ...ask, design: history.design }).file;
    expect(part?.text).toContain('name: Grades');
  });

  it('is what the chosen target writes because of it, and what the target says of it', () => {
    const answer = answerCode(ask);
    expect(answer.target).toBe('terraform/aws');
    expect(own(answer).join('\n')).toMatch(/mysql/i);
    expect(own(answer).join('\n')).not.toMatch(/^\s*elasticsearch/m);
    expect(answer.coverage.map(({ element }) => element)).toEqual(['mysql']);
  });

  it('is that of a zone with all it holds', () => {
    const zone = design.stages.find(({ id }) => id === ask.stageId)?.components['mysql']?.in ?? '';
    expect(own(answerCode({ ...ask, selection: [zone] })).length).toBeGreaterThan(0);
  });

  it('says why a target makes nothing of the stage', () => {
    const refusing = answerCode(ask).targets.map(({ id }) => answerCode({ ...ask, target: id }));
    for (const { refused, pieces } of refusing) expect(refused === undefined || pieces.length === 0).toBe(true);
    expect(refusing.some(({ refused }) => refused !== undefined)).toBe(true);
  });
});
