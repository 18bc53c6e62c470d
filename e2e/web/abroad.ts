import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, settle, type Designer } from './designer.ts';

/** Students of the EU, a database in the United States and its copy in India. */
const ABROAD = `corral: 1
name: Abroad
context: { organisation: { role: university, country: IE }, learners: { jurisdictions: [EU], minAge: 18 } }
vendors: { cloud: { kind: hosting, country: US, transferMechanism: none } }
stages:
  - id: one
    zones:
      ireland: { kind: region, country: IE, vendor: cloud }
      virginia: { kind: region, country: US, vendor: cloud }
      india: { kind: region, country: IN, vendor: cloud }
    components:
      lms: { type: lms, in: ireland }
      mysql: { type: mysql, in: virginia, backup: { in: india, every: 24h } }
    connections:
      - { from: lms, to: mysql }
`;

/** Opens a design whose data crosses two borders, and waits until it is drawn and judged. */
export async function openAbroad({ page, folder, load, edge }: Designer): Promise<void> {
  writeFileSync(join(folder, 'abroad.corral'), ABROAD);
  await load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('abroad.corral').click();
  await expect(edge('lms->mysql')).toBeAttached();
  await settle(page);
}
