import { useMemo, useState } from 'react';
import { marksOf } from '../../shared/picture/marks.ts';
import { t } from '../messages/t.ts';
import { useFindingsWhen } from '../state/use-findings.ts';
import { useStage } from '../state/hooks.ts';
import { outlineRows } from './outline-rows.ts';
import { OutlineTree } from './outline-tree.tsx';
import './outline.css';

const NONE: ReadonlySet<string> = new Set();

/** Everything on the drawing as a tree: what the pointer does there, the keyboard does here. */
export function Outline({ judged }: { readonly judged: boolean }) {
  const stage = useStage();
  const findings = useFindingsWhen(judged);
  const [closed, setClosed] = useState(NONE);
  const rows = useMemo(() => outlineRows(stage, closed), [stage, closed]);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const toggle = (id: string) =>
    setClosed(new Set(closed.has(id) ? [...closed].filter((each) => each !== id) : [...closed, id]));
  if (rows.length === 0) return <p className="outline-none">{t('outline.none')}</p>;
  return <OutlineTree rows={rows} marks={marks} onToggle={toggle} />;
}
