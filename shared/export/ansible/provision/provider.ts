import type { MachineGroup, Plan } from '../../plan/types.ts';
import type { YamlMap } from '../../yaml/tree.ts';

/** A cloud that Ansible creates machines at. */
export interface Provider {
  readonly title: string;
  readonly collection: string;
  readonly sizes: Readonly<Record<MachineGroup['size'], string>>;
  readonly settings: (plan: Plan) => YamlMap;
  readonly tasks: () => readonly YamlMap[];
  readonly inventory: { readonly path: string; readonly content: (plan: Plan) => YamlMap };
}
