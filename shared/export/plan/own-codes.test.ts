import { describe, expect, it } from 'vitest';
import { suggestedRegion } from '../aws/region.ts';
import { ownCode } from './own-codes.ts';
import type { Plan } from './types.ts';

describe('a code of the drawing', () => {
  it.each([
    ['aws', 'eu-west-1', 'eu-west-1'],
    ['aws', 'eu-west-1a', 'eu-west-1a'],
    ['openstack', 'RegionOne', 'RegionOne'],
    ['openstack', 'eu-west-1a', undefined],
    ['openstack', 'europe-west1', undefined],
    ['aws', 'europe-west1', undefined],
    ['aws', undefined, undefined],
  ] as const)('at %s: %s is %s', (platform, code, own) => {
    expect(ownCode(platform, code)).toBe(own);
  });
});

describe('the region that AWS is asked for', () => {
  const of = (plan: Pick<Plan, 'region' | 'country'>): string => suggestedRegion(plan as Plan);

  it('is that of the drawing, also one that is listed nowhere', () => {
    expect(of({ region: 'us-east-2' })).toBe('us-east-2');
    expect(of({ region: 'eu-future-1' })).toBe('eu-future-1');
  });

  it('is never a text that no region is called: Ansible would work out what stands in it', () => {
    expect(of({ region: '{{ 6 * 7 }}' })).toBe('eu-west-1');
    expect(of({ region: 'over there', country: 'DE' })).toBe('eu-central-1');
  });

  it('stays in the country of the drawing where the code is of another cloud', () => {
    expect(of({ region: 'europe-west3' })).toBe('eu-central-1');
    expect(of({ country: 'SE' })).toBe('eu-north-1');
    expect(of({})).toBe('eu-west-1');
  });
});
