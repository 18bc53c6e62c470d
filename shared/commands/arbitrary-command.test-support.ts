import fc from 'fast-check';
import type { Design, Waiver } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { ZONE_KINDS } from '../design/schema/vocabulary.ts';
import { connectionKey } from '../design/connection-key.ts';
import { hostileText } from '../design/arbitrary-design.test-support.ts';
import { addStep } from './add-step.ts';
import { changeStep } from './change-step.ts';
import { moveStep } from './move-step.ts';
import { removeStep } from './remove-step.ts';
import { addComponent } from './add-component.ts';
import { addNeeds } from './add-needs.ts';
import { addEntryPoint } from './add-entry-point.ts';
import { addStage } from './add-stage.ts';
import { addUnits } from './add-units.ts';
import { addZone } from './add-zone.ts';
import { carryForward } from './carry-forward.ts';
import { connect } from './connect.ts';
import { duplicateElements } from './duplicate-elements.ts';
import { duplicateStage } from './duplicate-stage.ts';
import { commandTable, type CommandId } from './index.ts';
import { makeManaged } from './make-managed.ts';
import { moveElements } from './move-elements.ts';
import { moveIntoZone } from './move-into-zone.ts';
import { removeElements } from './remove-elements.ts';
import { removeEntryPoint } from './remove-entry-point.ts';
import { removeStage } from './remove-stage.ts';
import { removeVendor } from './remove-vendor.ts';
import { paste } from './paste.ts';
import { replaceType } from './replace-type.ts';
import { fragmentOf } from './support/fragment.ts';
import { renameStage } from './rename-stage.ts';
import { removeWaiver } from './remove-waiver.ts';
import { rename } from './rename.ts';
import { renameId } from './rename-id.ts';
import { renewWaiver } from './renew-waiver.ts';
import { restoreVersion } from './restore-version.ts';
import { takeChanges } from './take-changes.ts';
import { reorderStages } from './reorder-stages.ts';
import { collapseZones } from './collapse-zones.ts';
import { pinElements } from './pin-elements.ts';
import { resizeZone } from './resize-zone.ts';
import { setField } from './set-field.ts';
import { spreadUnits } from './spread-units.ts';
import { addArbitrator } from './add-arbitrator.ts';
import { addBackup } from './add-backup.ts';
import { addWayOut } from './add-way-out.ts';
import { changeVotes } from './change-votes.ts';
import { moveStateOut } from './move-state-out.ts';
import { moveDecider } from './move-decider.ts';
import { separateTiers } from './separate-tiers.ts';
import { addNameService } from './add-name-service.ts';
import { watchFromOutside } from './watch-from-outside.ts';
import { packStage } from './pack-stage.ts';
import { putBalancerInFront } from './put-balancer-in-front.ts';
import type { Command } from './types.ts';
import { waive } from './waive.ts';

type Fields = readonly (readonly [path: readonly string[], ...values: readonly unknown[]])[];

const FIELDS = {
  component: [
    [['n'], 2, 5],
    [['backup', 'keep'], '30d'],
    [['backup', 'every'], '1h', undefined],
    [['mode'], 'quorum', undefined],
    [['localState'], [], 'unknown', ['uploads', 'logs']],
    [['stores'], ['activity', 'account'], ['content'], undefined],
    [['notes'], 'a: b', 'two\nlines', undefined],
    [['encryptedAtRest'], true, undefined],
  ],
  zone: [
    [['kind'], 'region', 'site'],
    [['code'], 'eu-west-1', undefined],
    [['notes'], '# none', undefined],
  ],
  connection: [
    [['onLoss'], 'down', undefined],
    [['carries'], ['content', 'account'], undefined],
    [['over'], 'https', undefined],
  ],
} as const satisfies Record<string, Fields>;

/** The entry that a number picks. */
function at<T>(items: readonly T[], number: number): T {
  return items[number % items.length] as T;
}

/** Sets or clears a field of one element; references to zones now and then. */
function setSomething(design: Design, stage: Stage, one: string, other: string, a: number, b: number): Command {
  const of = at(['component', 'zone', 'connection'] as const, b);
  const key = stage.connections[a % Math.max(1, stage.connections.length)];
  const references: Fields = [
    [['in'], other, undefined],
    [['backup', 'in'], other, undefined],
    [['spread'], [other], [one, other], undefined],
  ];
  const fields: Fields = of === 'connection' ? FIELDS.connection : [...FIELDS[of], ...references];
  const [path, ...values] = at(fields, a);
  const owner = of === 'connection' ? { of, key: key ? connectionKey(key) : 'none' } : { of, id: one };
  return setField(design, { ...owner, stageId: stage.id }, path, at(values, b));
}

/** Choices as numbers, so that a sequence of commands shrinks whatever the design has become by then. */
export interface Choice {
  readonly command: CommandId;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

/** Any command, with whatever a and b pick in the design of that moment. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  command: fc.constantFrom(...(Object.keys(commandTable) as CommandId[])),
  a: fc.nat(50),
  b: fc.nat(50),
  text: hostileText,
});

/** Now and then a command that will be refused. */
export function makeCommand(design: Design, { command, a, b, text }: Choice): Command {
  const stage = at(design.stages, a);
  const places = [...Object.keys(stage.zones), ...Object.keys(stage.components), 'nothing'];
  const one = at(places, a);
  const other = at(places, b);
  const key = stage.connections[b % Math.max(1, stage.connections.length)];
  const makers: Record<CommandId, () => Command> = {
    'add-component': () =>
      addComponent(design, stage.id, { type: at(['lms', 'mysql', 'people', 'no'], b), in: one, place: [a, b] }),
    'add-needs': () => addNeeds(design, stage.id, one),
    'add-zone': () => addZone(design, stage.id, { zone: { kind: at(ZONE_KINDS, b), in: one }, place: [0, 0, 10, 10] }),
    connect: () => connect(design, stage.id, one, other),
    'remove-elements': () => removeElements(design, stage.id, [one, key ? connectionKey(key) : other]),
    'duplicate-elements': () => duplicateElements(design, stage.id, [one, other]),
    'replace-type': () => replaceType(design, stage.id, [one], at(['studio', 'mysql', 'people', 'no'], b)),
    paste: () => pasteSomething(design, at(design.stages, b), stage, [other, one], a),
    rename: () => rename(design, stage.id, one, text),
    'rename-id': () => renameId(design, stage.id, one, at(['another-name', other, 'Not an id'], b)),
    'set-field': () => setSomething(design, stage, one, other, a, b),
    'move-elements': () => moveElements(design, stage.id, { [one]: [a, b] }, 'drag'),
    'move-into-zone': () => moveIntoZone(design, stage.id, [one], other, { [one]: [b, a] }, 'drag'),
    'pin-elements': () => pinElements(design, stage.id, [one], a % 2 === 0),
    'collapse-zones': () => collapseZones(design, stage.id, [one], a % 2 === 0),
    'resize-zone': () => resizeZone(design, stage.id, one, [a, b, a, b]),
    'add-entry-point': () => addEntryPoint(design, stage.id, { at: one, name: text, through: [other] }),
    'remove-entry-point': () => removeEntryPoint(design, stage.id, Object.keys(stage.entryPoints)[0] ?? 'none'),
    'remove-vendor': () => removeVendor(design, Object.keys(design.vendors)[0] ?? 'none'),
    waive: () => waive(design, { ...decision(text), elements: [one, other] }, b % 2 === 0),
    'renew-waiver': () => renewWaiver(design, design.waivers[0] ?? decision('none'), decision(text), true),
    'remove-waiver': () => removeWaiver(design, design.waivers[0] ?? decision('none')),
    'add-stage': () => addStage(design, { name: text }),
    'duplicate-stage': () => duplicateStage(design, stage.id),
    'carry-forward': () => carryForward(design, stage.id, at(design.stages, b)),
    'rename-stage': () => renameStage(design, stage.id, text),
    'restore-version': () => restoreVersion({ ...design, name: 'As it was', waivers: [] }, 'yesterday'),
    'take-changes': () => takeChanges({ ...design, notes: text, story: [] }),
    'reorder-stages': () => reorderStages(design, design.stages.map(({ id }) => id).reverse()),
    'remove-stage': () => removeStage(design, stage.id),
    'add-units': () => addUnits(design, stage.id, [one, other]),
    'spread-units': () => spreadUnits(design, stage.id, [one], other),
    'change-votes': () => changeVotes(design, stage.id, one, a % 2 ? 1 : -1),
    'add-arbitrator': () => addArbitrator(design, stage.id, one),
    'put-balancer-in-front': () => putBalancerInFront(design, stage.id, one),
    'move-state-out': () => moveStateOut(design, stage.id, [one], a % 2 ? 'uploads' : 'session'),
    'add-backup': () => addBackup(design, stage.id, one),
    'add-way-out': () => addWayOut(design, stage.id, one),
    'move-decider': () => moveDecider(design, stage.id, one),
    'separate-tiers': () => separateTiers(design, stage.id, one),
    'add-name-service': () => addNameService(design, stage.id, one),
    'watch-from-outside': () => watchFromOutside(design, stage.id, one),
    'add-step': () => addStep(design, { stage: stage.id, name: text, focus: [one] }, b % 4),
    'change-step': () => changeStep(design, b % 3, a % 2 ? { name: text } : { notes: text, fail: [] }),
    'move-step': () => moveStep(design, a % 3, b % 3),
    'remove-step': () => removeStep(design, b % 3),
    'pack-stage': () => packStage(design, stage.id),
    'make-managed': () => makeManaged(design, stage.id, [one]),
  };
  return makers[command]();
}

function pasteSomething(design: Design, from: Stage, to: Stage, ids: readonly string[], a: number): Command {
  const fragment = fragmentOf(design, from.id, [...ids]) ?? design;
  return paste(design, to.id, fragment, a % 2 ? ids.at(-1) : undefined);
}

function decision(reason: string): Waiver {
  return { rule: 'resilience/x', reason, by: 'Ada', created: '2026-01-01', expires: '2026-06-01' };
}
