import type { MachineGroup, Plan } from '../../plan/types.ts';
import type { YamlMap } from '../../yaml/tree.ts';
import type { Source } from '../dynamic/source.ts';

/** A cloud that Ansible creates machines at. */
export interface Provider {
  readonly title: string;
  readonly sizes: Readonly<Record<MachineGroup['size'], string>>;
  readonly settings: (plan: Plan) => YamlMap;
  readonly tasks: () => readonly YamlMap[];
  /** Finds again what was created. */
  readonly inventory: Source;
}
