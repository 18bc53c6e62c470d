import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { rulePages } from './es/rule-pages/index.ts';
import { told } from './es/told/index.ts';
import { fill, type Message } from './message.ts';

const tables: Readonly<Record<string, Readonly<Record<string, Message>>>> = { en, es };
const names = (message: Message) => {
  const texts = typeof message === 'string' ? [message] : [message.one, message.other];
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))]
    .filter((name) => name !== '{count}')
    .sort();
};

describe.each(Object.entries(tables))('the messages in %s', (_, table) => {
  it('have every key of the English ones and no other', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(en).sort());
  });

  it('say something, and are told the same values as in English', () => {
    for (const [key, message] of Object.entries<Message>(en)) {
      const own = table[key] ?? '';
      expect(JSON.stringify(own).length, key).toBeGreaterThan(2);
      expect(names(own), key).toEqual(names(message));
    }
  });

  it('name no key of one system: those come from the table of keys', () => {
    expect(Object.entries(table).filter(([, message]) => /Ctrl|Cmd|⌘/.test(JSON.stringify(message)))).toEqual([]);
  });
});

/** What is the same in English and in Spanish; anything else that is equal was forgotten. */
const SAME = [
  ...[
    'app.panel.all',
    'canvas.cost.month',
    'canvas.loss.control',
    'failure.exactly',
    'inspector.id',
    'key.escape',
    'present.time',
  ],
  ...['problems.one', 'problems.recorded', 'scorecard.verdict.no'],
];

it('no message is in English in the Spanish table but those that are the same', () => {
  const equal = Object.keys(en).filter(
    (key) => JSON.stringify(tables['en']?.[key]) === JSON.stringify(tables['es']?.[key]),
  );
  expect(equal.sort()).toEqual(SAME);
});

it('a vendor and a provider are not the same word in Spanish: one is a company, the other a place', () => {
  const spoken = {
    ...told,
    ...rulePages,
    ...Object.fromEntries(Object.keys(en).map((key) => [textOf('en', key), textOf('es', key)])),
  };
  const mixed = Object.entries(spoken).filter(
    ([english, spanish]) => /\bvendors?\b/i.test(english) && /proveedor/i.test(spanish) && !/\bprovider/i.test(english),
  );
  expect(mixed).toEqual([]);
});

function textOf(language: string, key: string): string {
  return JSON.stringify(tables[language]?.[key]);
}

describe('a message', () => {
  it('has its values, whatever is in them', () => {
    expect(fill('{name} calls {other}', { name: '$& {other}', other: 'B' })).toBe('$& {other} calls B');
    expect(fill('{name}')).toBe('{name}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });

  it('has another text for one than for more', () => {
    const files = { one: '1 file', other: '{count} files' };
    expect([0, 1, 2].map((count) => fill(files, { count }))).toEqual(['0 files', '1 file', '2 files']);
  });
});
