import { describe, expect, it } from 'vitest';
import type { Imported } from '../types.ts';
import { importFile } from '../import-file.ts';

function imported(file: unknown): Imported {
  const read = importFile(JSON.stringify(file));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const LONG = 'x'.repeat(400);

describe('texts that are longer than a design takes them', () => {
  it('are cut and told, a name and a code of an inventory', () => {
    const { design, unrecognised } = imported({
      all: { hosts: { a: { availability_zone: LONG } } },
      [`lms${LONG}`]: { hosts: { a: {} } },
    });
    expect(Object.values(design.stages[0]?.components ?? {})[0]?.name).toHaveLength(300);
    expect(Object.values(design.stages[0]?.zones ?? {}).map(({ code }) => code?.length)).toContain(100);
    expect(unrecognised.map(({ what, why }) => [what, why])).toEqual([
      ['code', 'It has 400 signs; a design takes 100, so the rest was left out.'],
      ['name', 'It has 403 signs; a design takes 300, so the rest was left out.'],
    ]);
  });

  it('are cut and told, the title and the zone of a template', () => {
    const { design, unrecognised } = imported({
      AWSTemplateFormatVersion: '2010-09-09',
      Description: LONG,
      Resources: {
        Part: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: LONG } },
        Db: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'Part' } } },
      },
    });
    expect(design.name).toHaveLength(300);
    expect(unrecognised.map(({ what }) => what).sort()).toEqual(expect.arrayContaining(['code', 'name']));
  });

  it('are never cut within a sign', () => {
    const { design } = imported({ ungrouped: { hosts: {} }, [`${'x'.repeat(299)}\u{1f600}`]: { hosts: { a: {} } } });
    expect(Object.values(design.stages[0]?.components ?? {})[0]?.name).toBe('x'.repeat(299));
  });
});
