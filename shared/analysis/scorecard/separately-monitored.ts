import type { Verdicted, YesNo } from '../types.ts';
import { naming, verdict, type ScoreContext } from './context.ts';

/** Whether each component can be watched by itself: alone on its machines, or with telemetry of its own. */
export function separatelyMonitored(context: ScoreContext): Verdicted<YesNo | 'partly'> {
  const { own, stage, tenants } = context;
  if (own.length === 0) return verdict('unknown', 'Nothing runs on machines of this stage.');
  const sharing = own.filter(({ id }) => tenants.isShared(id));
  const watched = sharing.filter(({ component }) => component.monitored === 'own');
  const blind = sharing.filter(({ component }) => component.monitored !== 'own').map(({ id }) => id);
  if (sharing.length === 0) return verdict('yes', 'Every component is alone on its machines.');
  if (blind.length === 0) return verdict('yes', 'Every component that shares a machine has telemetry of its own.');
  if (watched.length > 0) {
    return verdict('partly', `${naming(stage, blind)} share machines and have no telemetry of their own.`, blind);
  }
  const asked = sharing.filter(({ component }) => component.monitored === 'unknown').map(({ id }) => id);
  if (asked.length > 0) return verdict('unknown', `Nobody has said how ${naming(stage, asked)} are watched.`, asked);
  return verdict('no', `${naming(stage, blind)} share machines, and none has telemetry of its own.`, blind);
}
