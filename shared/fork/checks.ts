import { counted } from '../base/counted.ts';
import { daysBetween } from '../base/days-between.ts';
import type { ForkFacts, ForkFile, Health } from './types.ts';

/** From how much on something is a warning, and from how much on it is bad. These are proposals, not published numbers. */
export interface Limits {
  readonly warning: number;
  readonly bad: number;
}

export interface ForkCheck {
  readonly id: string;
  readonly advice: string;
  readonly instead: string;
  /** `asOf`: the day it is asked, YYYY-MM-DD. */
  readonly look: (facts: ForkFacts, asOf: string) => Seen;
}

export interface Seen {
  readonly health: Health;
  readonly says: string;
  readonly items?: readonly string[];
}

const SETTINGS = /^(?:lms|cms|openedx)\/envs\//;
const GENERATED = /(?:^|\/)(?:(?:lms|cms)\.(?:env|auth)\.json|(?:lms|studio|cms)\.yml)$/;
const TEMPLATE = /(?:^|\/)templates\//;
const THEME_TEMPLATE = /^themes\/[^/]+\/((?:lms|cms)\/templates\/.+)$/;
const LINK = /\(cherry picked from commit|(?:edx|openedx)\/(?:edx|openedx)-platform(?:#|\/pull\/)\d+/;

export function healthOf(amount: number, { warning, bad }: Limits): Health {
  if (amount >= bad) return 'bad';
  return amount >= warning ? 'warning' : 'fine';
}

const COMMITS: Limits = { warning: 20, bad: 50 };
const FILES: Limits = { warning: 30, bad: 100 };
const LINES: Limits = { warning: 1000, bad: 5000 };
const ORDER: readonly Health[] = ['fine', 'warning', 'bad'];
const DAYS: Limits = { warning: 270, bad: 540 };

function worst(...all: readonly Health[]): Health {
  return all.reduce((one, other) => (ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one), 'fine');
}

/** `what`: of one, and of several. */
function listed(items: readonly string[], limits: Limits, ...what: readonly [one: string, many: string]): Seen {
  return { health: healthOf(items.length, limits), says: counted(items.length, ...what), items };
}

function paths(files: readonly ForkFile[], wanted: (file: ForkFile) => boolean): string[] {
  return files.filter(wanted).map(({ path }) => path);
}

/** Every check, in the order of the talk's advice. */
export const FORK_CHECKS: readonly ForkCheck[] = [
  {
    id: 'small-diff',
    advice: 'Keep your differences small',
    instead: 'Move what can be a plugin, a setting or a theme out of the fork; small things add up.',
    look: ({ commits, files }) => {
      const lines = files.reduce((sum, file) => sum + file.lines, 0);
      const parts = new Set(files.map(({ path }) => path.split('/').slice(0, -1).slice(0, 2).join('/')));
      return {
        health: worst(healthOf(commits, COMMITS), healthOf(files.length, FILES), healthOf(lines, LINES)),
        says: `${counted(commits, 'commit')}, ${counted(files.length, 'file')} in ${counted(parts.size, 'part')} of the tree, ${counted(lines, 'line')}`,
      };
    },
  },
  {
    id: 'behind',
    advice: 'Follow the releases',
    instead: 'Rebase onto the next named release soon; each one that is left out makes the next dearer.',
    look: ({ base, behind }, asOf) => {
      const days = Math.max(0, daysBetween(base.date, asOf));
      return {
        health: healthOf(days, DAYS),
        says: `it left upstream ${counted(days, 'day')} ago and ${counted(behind, 'commit')} behind`,
      };
    },
  },
  {
    id: 'upstream-everything',
    advice: 'Upstream everything',
    instead: 'Propose each change upstream and name the pull request in its message; whoever breaks it then mends it.',
    look: ({ own }, asOf) => {
      const alone = own
        .filter(({ message }) => !LINK.test(message))
        .map((each) => ({ ...each, days: Math.max(0, daysBetween(each.date, asOf)) }));
      const items = alone.map(
        ({ commit, message, days }) =>
          `${commit.slice(0, 10)} ${message.split('\n')[0] ?? ''} (${counted(days, 'day')} old)`,
      );
      const seen = listed(
        items,
        { warning: 1, bad: 10 },
        'commit that is not upstream and names no pull request',
        'commits that are not upstream and name no pull request',
      );
      const oldest = Math.max(...alone.map(({ days }) => days));
      return alone.length === 0 ? seen : { ...seen, says: `${seen.says}, the oldest ${counted(oldest, 'day')} old` };
    },
  },
  {
    id: 'generated-config',
    advice: 'Do not edit what Ansible writes',
    instead:
      'Set EDXAPP_ENV_EXTRA, EDXAPP_FEATURES_EXTRA and their like, or patches of Tutor; the next run writes the file anew.',
    look: ({ files, upstream }) =>
      listed(
        paths(files, ({ path, status }) => status !== 'removed' && GENERATED.test(path) && !upstream.has(path)),
        { warning: 1, bad: 1 },
        'generated settings file in the tree',
        'generated settings files in the tree',
      ),
  },
  {
    id: 'settings-code',
    advice: 'Do not edit settings code',
    instead: 'Use the keys of the settings files, a plugin, or a settings module outside the fork.',
    look: ({ files }) => {
      const edited = paths(files, ({ path, status }) => SETTINGS.test(path) && status !== 'added');
      const added = paths(files, ({ path, status }) => SETTINGS.test(path) && status === 'added');
      const health = edited.length > 0 ? 'bad' : added.length > 0 ? 'warning' : 'fine';
      const says = `${counted(edited.length, 'settings module')} edited, ${String(added.length)} of its own`;
      return { health, says, items: [...edited, ...added] };
    },
  },
  {
    id: 'template-edits',
    advice: 'Avoid edits of templates',
    instead: 'Change styles in a theme; a template that was edited has to be merged at every release.',
    look: ({ files }) =>
      listed(
        paths(files, ({ path, status }) => TEMPLATE.test(path) && !path.startsWith('themes/') && status !== 'added'),
        { warning: 1, bad: 10 },
        'template edited in the tree',
        'templates edited in the tree',
      ),
  },
  {
    id: 'theme-overrides',
    advice: 'Avoid template overrides in themes',
    instead: 'Override the header and the footer only, and look again at those whose original has changed.',
    look: ({ themeFiles, upstream, upstreamChanged }) => {
      const own = themeFiles.filter((path) => THEME_TEMPLATE.test(path) && !upstream.has(path));
      const original = (path: string): string => THEME_TEMPLATE.exec(path)?.[1] ?? '';
      const orphaned = own.filter((path) => !upstream.has(original(path)));
      const stale = own.filter((path) => upstreamChanged.has(original(path)));
      const health = worst(
        healthOf(own.length, { warning: 5, bad: 25 }),
        healthOf(stale.length, { warning: 1, bad: Number.POSITIVE_INFINITY }),
        healthOf(orphaned.length, { warning: 1, bad: 1 }),
      );
      const says = `${counted(own.length, 'override')}; the original of ${String(stale.length)} has changed, of ${String(orphaned.length)} is gone`;
      return { health, says, items: [...new Set([...orphaned, ...stale])] };
    },
  },
  {
    id: 'migrations',
    advice: 'Keep upgrades possible',
    instead: 'Keep tables of your own in an app of your own: a private migration collides with the next one upstream.',
    look: ({ files }) =>
      listed(
        paths(files, ({ path, status }) => status === 'added' && /(?:^|\/)migrations\/[^/]+\.py$/.test(path)),
        { warning: 1, bad: 1 },
        'migration of its own',
        'migrations of its own',
      ),
  },
  {
    id: 'requirements',
    advice: 'Keep your differences small',
    instead: 'Name further packages in EDXAPP_EXTRA_REQUIREMENTS or OPENEDX_EXTRA_PIP_REQUIREMENTS.',
    look: ({ files }) =>
      listed(
        paths(files, ({ path }) => path.startsWith('requirements/')),
        { warning: 1, bad: Number.POSITIVE_INFINITY },
        'file of requirements changed',
        'files of requirements changed',
      ),
  },
  {
    id: 'merge-forecast',
    advice: 'Keep upgrades possible',
    instead: 'Begin with these files at the next rebase.',
    look: ({ conflicts }) =>
      conflicts === undefined
        ? { health: 'unknown', says: 'this git cannot tell; version 2.38 and later can' }
        : listed(
            conflicts,
            { warning: 1, bad: 20 },
            'file would not merge by itself',
            'files would not merge by themselves',
          ),
  },
];
