import { sortBy } from '../../base/sort.ts';
import type { Plan } from '../plan/types.ts';
import { printYaml } from '../yaml/print.ts';
import { block, type YamlMap } from '../yaml/tree.ts';
import { tutorOf } from './settings.ts';

/** A plugin that sets how many pods each application has in Kubernetes, or undefined where one of each is enough. */
export function replicasPlugin(plan: Plan): YamlMap | undefined {
  const counts = new Map<string, number>();
  for (const service of plan.services) {
    for (const name of tutorOf(service)?.runs ?? []) counts.set(name, Math.max(counts.get(name) ?? 1, service.units));
  }
  const several = sortBy(counts, ([name]) => name).filter(([, count]) => count > 1);
  if (several.length === 0) return undefined;
  const patch = several.map(([name, count]) => printYaml(deployment(name, count))).join('');
  return { name: 'corral', version: '1.0.0', patches: { 'k8s-override': block(patch) } };
}

function deployment(name: string, replicas: number): YamlMap {
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec: { replicas } };
}
