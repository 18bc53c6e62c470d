import { describe, expect, it } from 'vitest';
import { readPreferences } from './preferences.ts';

describe('kept preferences', () => {
  it('come back as they were', () => {
    const kept = { language: 'es', contrast: 'more', sizes: { left: 300 }, toured: true } as const;
    expect(readPreferences(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([null, '', '{', '[1]', '"x"', '{"sizes":{"left":"wide"},"contrast":7,"language":{},"toured":"yes"}'])(
    'are left out where they are none: %s',
    (text) => expect(readPreferences(text)).toEqual({ sizes: {} }),
  );
});
