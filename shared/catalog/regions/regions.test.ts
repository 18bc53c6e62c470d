import { describe, expect, it } from 'vitest';
import { cloudNamed, regionPlace, regionTables } from './index.ts';

describe('where regions are', () => {
  it.each([
    ['eu-west-1', 'aws', { country: 'IE' }],
    ['eu-west-1a', 'aws', { country: 'IE' }],
    ['us-east-1f', 'aws', { country: 'US', subdivision: 'VA' }],
    ['ca-central-1', undefined, { country: 'CA', subdivision: 'QC' }],
    ['europe-west1-b', 'google', { country: 'BE' }],
    ['westeurope', 'azure', { country: 'NL' }],
    ['fsn1', 'hetzner', { country: 'DE' }],
    ['eu-west-1', 'google', undefined],
    ['eu-west-1', 'openstack', undefined],
    ['moon-1', undefined, undefined],
    ['constructor', undefined, undefined],
  ])('%s of %s', (code, platform, place) => {
    expect(regionPlace(code, platform)).toEqual(place);
  });

  it.each(regionTables.map((table) => [table.platform, table] as const))(
    '%s lists each code once, dated',
    (_, table) => {
      const codes = Object.values(table.places).flat();
      expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([]);
      expect(Object.keys(table.places).filter((place) => !/^[A-Z]{2}(?:-[A-Z]{2})?$/.test(place))).toEqual([]);
      expect(table.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(table.source.url).toMatch(/^https:/);
    },
  );
});

describe('the cloud that a name means', () => {
  it.each([
    ['Amazon Web Services', 'aws'],
    ['aws', 'aws'],
    ['Google Cloud', 'google'],
    ['Microsoft Azure', 'azure'],
    ['Our own cellar', undefined],
  ])('%s', (text, platform) => {
    expect(cloudNamed(text)).toBe(platform);
  });
});
