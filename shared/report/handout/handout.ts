import type { PriceBook } from '../../analysis/cost/price-book.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { MarkedFinding } from '../../picture/marks.ts';
import { checkStage } from '../../rules/check-stage.ts';

/** A story as plain data, to be shown where there is no host: what the page of a hand-out carries. */
export interface Handout {
  /** Without vendors, context and waivers: what is handed out is what the room saw. */
  readonly design: Design;
  /** Stage → what its marks are made of. */
  readonly findings: Readonly<Record<string, readonly MarkedFinding[]>>;
  readonly prices: readonly PriceBook[];
}

export interface HandoutRequest {
  readonly design: Design;
  /** ISO date. */
  readonly asOf: string;
  readonly prices: readonly PriceBook[];
  /** Whether what the presenter reads is handed out, too. */
  readonly notes: boolean;
}

export function makeHandout({ design, asOf, prices, notes }: HandoutRequest): Handout {
  const findings = design.stages.map(({ id }) => [id, checkStage(design, id, asOf).flatMap(markOf)] as const);
  return { design: handedOut(design, notes), findings: Object.fromEntries(findings), prices };
}

function markOf({ verdict, severity, elements, title, waiver }: MarkedFinding): MarkedFinding[] {
  const open = verdict === 'gap' || verdict === 'needs-answer';
  return open && waiver?.active !== true ? [{ verdict, severity, elements, title }] : [];
}

function handedOut({ corral, name, stages, layout, story }: Design, notes: boolean): Design {
  const kept = { corral, layout, context: {}, vendors: {}, waivers: [], ...(name === undefined ? {} : { name }) };
  return {
    ...kept,
    stages: stages.map((stage) => withoutRemarks(stage, notes)),
    story: notes ? story : story.map(withoutNotes),
  };
}

/** What people wrote about parts is for those who edit. What a stage teaches is a note of the story when nobody wrote one. */
function withoutRemarks(stage: Stage, notes: boolean): Stage {
  return {
    ...(notes ? stage : withoutNotes(stage)),
    zones: mapped(stage.zones, withoutNotes),
    components: mapped(stage.components, withoutNotes),
    connections: stage.connections.map(withoutNotes),
  };
}

function mapped<T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
}

function withoutNotes<T extends { readonly notes?: string | undefined }>(noted: T): T {
  const { notes: _notes, ...rest } = noted;
  // Nothing but an optional field went.
  return rest as T;
}
