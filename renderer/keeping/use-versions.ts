import { useEffect, useState } from 'react';
import { diffDesigns } from '../../shared/design/diff.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { isFailure } from '../../shared/ipc/contract.ts';
import { diffText } from '../../shared/report/diff/text.ts';
import { attempt } from '../files/host-call.ts';
import { useHost } from '../platform/host-client.ts';
import { useEditorStore } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { readDesign } from '../reading/read-design.ts';

export interface Version {
  readonly snapshot: string;
  readonly at: string;
}

/** What restoring a version would change; without a design it cannot be restored, and the words say why. */
export interface VersionPreview {
  readonly words: string;
  readonly design?: Design;
}

export interface Versions {
  readonly versions: readonly Version[];
  readonly failed: string | undefined;
  readonly preview: VersionPreview | undefined;
}

/** The earlier versions of a file, newest first, and what the chosen one is. */
export function useVersions(handle: string | undefined, chosen: Version | undefined): Versions {
  const host = useHost();
  const store = useEditorStore();
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [failed, setFailed] = useState<string>();
  const [preview, setPreview] = useState<VersionPreview>();
  useEffect(() => {
    if (handle === undefined) return;
    void attempt(() => host.invoke('snapshots:list', { handle })).then((listed) =>
      isFailure(listed) ? setFailed(listed.failed) : setVersions(listed.snapshots),
    );
  }, [host, handle]);
  useEffect(() => {
    let current = true;
    if (handle === undefined || chosen === undefined) return undefined;
    void attempt(async () => {
      const read = await host.invoke('snapshots:read', { handle, snapshot: chosen.snapshot });
      return isFailure(read) ? read : previewOf(store.getState().history.design, read.text);
    }).then((told) => current && setPreview(isFailure(told) ? { words: told.failed } : told));
    return () => {
      current = false;
    };
  }, [host, store, handle, chosen]);
  return { versions, failed, preview };
}

async function previewOf(now: Design, text: string): Promise<VersionPreview> {
  const parsed = await readDesign(text);
  if (!parsed.ok) {
    const [{ line, message } = { line: 1, message: '' }] = parsed.error;
    return { words: t('keeping.line', { line, message }) };
  }
  const { design } = parsed.value;
  return { design, words: diffText({ model: diffDesigns(now, design), stages: [] }) };
}
