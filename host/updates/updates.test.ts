import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { lookForUpdate } from './look-for-update.ts';
import { policyFile, readPolicy } from './policy.ts';

const ADDRESS = 'https://updates.example/corral.json';
const WITH_ADDRESS = { updates: { address: ADDRESS } };
const unreached = () => Promise.reject(new Error('nobody may be asked'));
const says =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status }));

function policyOf(text: string) {
  const file = join(temporaryFolder(), 'policy.json');
  writeFileSync(file, text);
  return readPolicy(file);
}

describe('the policy of a computer', () => {
  it('says nothing where there is none', () => {
    expect(readPolicy(join(temporaryFolder(), 'none.json'))).toEqual({});
  });

  it.each(['{', '{"updates":"on"}', '{"updates":{"address":"http://updates.example"}}', '{"update":"off"}', '[]'])(
    'forbids where it cannot be understood: %s',
    (text) => {
      expect(policyOf(text)).toEqual({ updates: 'off' });
    },
  );

  it('names an address', () => {
    expect(policyOf(JSON.stringify(WITH_ADDRESS))).toEqual(WITH_ADDRESS);
  });

  it('is in a place that an administrator writes', () => {
    expect(policyFile({ platform: 'linux', env: {} })).toBe('/etc/corral/policy.json');
    expect(policyFile({ platform: 'win32', env: { ProgramData: 'D:\\Data' } })).toContain('D:\\Data');
  });
});

describe('looking for a newer Corral', () => {
  it.each([
    ['off', { updates: 'off' } as const],
    ['no-address', {}],
  ])('asks nobody: %s', async (found, policy) => {
    expect(await lookForUpdate('1.0.0', policy, unreached)).toEqual({ found });
  });

  it.each([
    ['1.0.1', 'newer'],
    ['1.10.0', 'newer'],
    ['2.0.0', 'newer'],
    ['1.0.0', 'current'],
    ['0.9.9', 'current'],
  ])('finds %s beside 1.0.0: %s', async (version, found) => {
    const page = 'https://updates.example/';
    expect(await lookForUpdate('1.0.0', WITH_ADDRESS, says({ version, page }))).toMatchObject({ found });
  });

  it.each([
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
    ['answered 404', says({}, 404)],
    ['cannot be understood', says({ version: 'newest', page: 'javascript:alert(1)' })],
    ['answered too much', says('x'.repeat(20_000))],
  ])('says that it %s', async (why, get) => {
    expect(await lookForUpdate('1.0.0', WITH_ADDRESS, get)).toMatchObject({ failed: expect.stringContaining(why) });
  });
});
