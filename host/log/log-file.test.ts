import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createLogFile } from './log-file.ts';
import { plainError, withoutHome, withoutQuoted } from './plain-error.ts';

const now = () => new Date('2026-11-26T10:00:00Z');

describe('the log', () => {
  it('keeps what was noted, a moment a line', () => {
    const log = createLogFile(join(temporaryFolder(), 'log'), '/home/ada', now);
    log.note('started');
    log.fail('a call', new TypeError('no component "pupils"'));
    expect(log.read()).toMatch(
      /^2026-11-26T10:00:00\.000Z started\n2026-11-26T10:00:00\.000Z a call: TypeError: no component “…”\n {2}/,
    );
  });

  it('never takes more than two files of its size', () => {
    const folder = join(temporaryFolder(), 'log');
    const log = createLogFile(folder, '/home/ada', now, 1_000);
    for (let count = 0; count < 200; count += 1) log.note(`line ${count}`);
    expect(readdirSync(folder).sort()).toEqual(['corral.1.log', 'corral.log']);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(1_100);
    expect(log.read()).toContain('line 199');
    expect(log.read()).not.toContain('line 0\n');
  });

  it('stops nothing where it cannot be written', () => {
    const place = join(temporaryFolder(), 'log');
    writeFileSync(place, 'a file');
    const log = createLogFile(join(place, 'below'), '/home/ada', now);
    expect(() => log.note('started')).not.toThrow();
    expect(log.read()).toBe('');
  });
});

describe('an error in the log', () => {
  it('names the places of the program, the home folder as ~', () => {
    const error = Object.assign(new TypeError('bad'), {
      stack: 'TypeError: bad\n    at f (/home/ada/corral/a.js:1:2)\n    at file:///home/ada/b.js:3:4',
    });
    expect(plainError(error, '/home/ada')).toBe(
      'TypeError: bad\n    at f (~/corral/a.js:1:2)\n    at file://~/b.js:3:4',
    );
    expect(withoutHome('C:\\Users\\Ada\\x and file:///C:/Users/Ada/x', 'C:\\Users\\Ada')).toBe('~\\x and file:///~/x');
  });

  it('has no words but those of the language itself, which quote what is of a design', () => {
    expect(plainError(new Error('no zone pupils'), '/home/ada')).toMatch(/^Error\n/);
    const failed = Object.assign(new Error('open /home/ada/pupils'), { code: 'ENOENT', stack: '' });
    expect(plainError(failed, '/home/ada')).toBe('Error ENOENT');
    expect(plainError(Object.assign(new Error('x'), { name: 'no zone pupils', stack: '' }), '/home/ada')).toBe('Error');
  });

  it('has nothing of what a message quotes', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^secret[a-z ]{0,20}$/),
        fc.constantFrom('""', '“”', "''", '«»', '``'),
        (word, q) => {
          const message = `no zone ${q.charAt(0)}${word}${q.charAt(1)} here`;
          expect(plainError(new RangeError(message), '/home/ada')).not.toContain('secret');
          expect(withoutQuoted(message)).toBe('no zone “…” here');
        },
      ),
    );
  });
});
