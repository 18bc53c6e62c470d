import { actions } from './actions.ts';
import { app } from './app.ts';
import { build } from './build.ts';
import { compare } from './compare.ts';
import { failure } from './failure.ts';
import { inspector } from './inspector.ts';
import { start } from './start.ts';
import { tour } from './tour.ts';

/** Every text of the interface in English; the other languages have the same keys. */
export const en = { ...actions, ...app, ...build, ...compare, ...failure, ...inspector, ...start, ...tour } as const;
