import { packedStageId, packStage } from '../../commands/pack-stage.ts';
import type { FixKind } from '../types.ts';

export const smallerStage: FixKind = {
  id: 'smaller-stage',
  rules: ['resilience/smaller-packing'],
  offer({ design, stage, finding }) {
    return {
      title: 'Make the smaller one a stage of its own',
      explanation: `${finding.message} This stage stays as it is; the two can be compared.`,
      command: packStage(design, stage.id),
      stageId: packedStageId(design, stage.id),
    };
  },
};
