import { ansibleInventory } from './ansible/index.ts';
import { cloudFormationTemplate } from './cloudformation/index.ts';
import { terraformState } from './terraform/index.ts';
import type { Importer } from './types.ts';

/** Every kind of file that can be imported; one folder and one line here add one. */
export const importers: readonly Importer[] = [terraformState, cloudFormationTemplate, ansibleInventory];
