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
import { collapseZones } from './collapse-zones.ts';
import { connect } from './connect.ts';
import { duplicateElements } from './duplicate-elements.ts';
import { duplicateStage } from './duplicate-stage.ts';
import { makeManaged } from './make-managed.ts';
import { moveElements } from './move-elements.ts';
import { moveIntoZone } from './move-into-zone.ts';
import { removeElements } from './remove-elements.ts';
import { removeEntryPoint } from './remove-entry-point.ts';
import { removeStage } from './remove-stage.ts';
import { removeVendor } from './remove-vendor.ts';
import { removeWaiver } from './remove-waiver.ts';
import { rename } from './rename.ts';
import { renameId } from './rename-id.ts';
import { renameStage } from './rename-stage.ts';
import { restoreVersion } from './restore-version.ts';
import { renewWaiver } from './renew-waiver.ts';
import { replaceType } from './replace-type.ts';
import { reorderStages } from './reorder-stages.ts';
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
import { paste } from './paste.ts';
import { pinElements } from './pin-elements.ts';
import { putBalancerInFront } from './put-balancer-in-front.ts';
import type { Command } from './types.ts';
import { takeChanges } from './take-changes.ts';
import { waive } from './waive.ts';

export interface CommandEntry {
  /** What a list of edits calls it. */
  readonly title: string;
  readonly create: (...parts: never[]) => Command;
}

/** Every command by its id, which is the name of its file. One file and one line here add a command. */
export const commandTable = {
  'add-component': { title: 'Add component', create: addComponent },
  'add-needs': { title: 'Add what it needs', create: addNeeds },
  'add-zone': { title: 'Add zone', create: addZone },
  'pin-elements': { title: 'Pin or unpin', create: pinElements },
  'collapse-zones': { title: 'Collapse or expand zones', create: collapseZones },
  connect: { title: 'Connect', create: connect },
  'remove-elements': { title: 'Remove', create: removeElements },
  'duplicate-elements': { title: 'Duplicate', create: duplicateElements },
  'replace-type': { title: 'Replace type', create: replaceType },
  paste: { title: 'Paste', create: paste },
  rename: { title: 'Rename', create: rename },
  'rename-id': { title: 'Change an id', create: renameId },
  'set-field': { title: 'Set field', create: setField },
  'move-elements': { title: 'Move', create: moveElements },
  'move-into-zone': { title: 'Move into zone', create: moveIntoZone },
  'resize-zone': { title: 'Resize zone', create: resizeZone },
  'add-entry-point': { title: 'Add entry point', create: addEntryPoint },
  'remove-entry-point': { title: 'Remove entry point', create: removeEntryPoint },
  'remove-vendor': { title: 'Remove vendor', create: removeVendor },
  waive: { title: 'Accept a finding', create: waive },
  'renew-waiver': { title: 'Renew an acceptance', create: renewWaiver },
  'remove-waiver': { title: 'Take back an acceptance', create: removeWaiver },
  'add-stage': { title: 'Add stage', create: addStage },
  'duplicate-stage': { title: 'Duplicate stage', create: duplicateStage },
  'take-changes': { title: 'Take changes from the file', create: takeChanges },
  'restore-version': { title: 'Restore an earlier version', create: restoreVersion },
  'carry-forward': { title: 'Carry a change forward', create: carryForward },
  'rename-stage': { title: 'Rename stage', create: renameStage },
  'reorder-stages': { title: 'Reorder stages', create: reorderStages },
  'remove-stage': { title: 'Remove stage', create: removeStage },
  'add-units': { title: 'Add units', create: addUnits },
  'spread-units': { title: 'Spread over zones', create: spreadUnits },
  'make-managed': { title: 'Make managed', create: makeManaged },
  'add-arbitrator': { title: 'Add arbitrator', create: addArbitrator },
  'add-backup': { title: 'Add backup', create: addBackup },
  'add-way-out': { title: 'Add way out', create: addWayOut },
  'change-votes': { title: 'Change votes', create: changeVotes },
  'move-state-out': { title: 'Move state out', create: moveStateOut },
  'put-balancer-in-front': { title: 'Put balancers in front', create: putBalancerInFront },
  'move-decider': { title: 'Move what decides on a failover', create: moveDecider },
  'separate-tiers': { title: 'Separate tiers', create: separateTiers },
  'add-name-service': { title: 'Add name service', create: addNameService },
  'watch-from-outside': { title: 'Watch from outside', create: watchFromOutside },
  'add-step': { title: 'Add step', create: addStep },
  'change-step': { title: 'Change step', create: changeStep },
  'move-step': { title: 'Move step', create: moveStep },
  'remove-step': { title: 'Remove step', create: removeStep },
  'pack-stage': { title: 'Make a smaller stage', create: packStage },
} as const satisfies Readonly<Record<string, CommandEntry>>;
export type CommandId = keyof typeof commandTable;
