import { moveIntoZone } from '../../shared/commands/move-into-zone.ts';
import { moveElements } from '../../shared/commands/move-elements.ts';
import { rename } from '../../shared/commands/rename.ts';
import { setField } from '../../shared/commands/set-field.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { run, startHistory } from '../../shared/history/history.ts';

interface Edit {
  readonly title: string;
  /** The same design with one thing changed, as a hand would; another change on each turn. */
  readonly edit: (design: Design, turn: number) => Design;
}

const after = (design: Design, command: Command) => run(startHistory(design), command).history.design;

/** What people do most to a large drawing. */
export const EDITS: readonly Edit[] = [
  {
    title: 'a move on the canvas',
    edit: (design, turn) => after(design, moveElements(design, 'large', { 'lms-0': [turn, turn] })),
  },
  { title: 'a rename', edit: (design, turn) => after(design, rename(design, 'large', 'lms-0', `Campus ${turn}`)) },
  {
    title: 'a change of units',
    edit: (design, turn) =>
      after(design, setField(design, { of: 'component', stageId: 'large', id: 'lms-0' }, ['n'], 4 + (turn % 5))),
  },
  {
    title: 'a move to another zone',
    edit: (design, turn) => after(design, moveIntoZone(design, 'large', ['lms-0'], `machines-${10 + turn}`)),
  },
];
