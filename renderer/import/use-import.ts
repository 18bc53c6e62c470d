import { useMemo, useState } from 'react';
import { serializeDesign } from '../../shared/design/serialize.ts';
import { importFile } from '../../shared/import/import-file.ts';
import { MAX_DESIGN_BYTES } from '../../shared/ipc/contract.ts';
import { useFileActions } from '../files/use-file-actions.ts';
import { uiStore, useUi } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { toldProblem } from '../messages/told.ts';

/** The file of another tool that is being imported, what was found in it, and how to open that. */
export function useImport() {
  const files = useFileActions();
  const file = useUi((ui) => ui.importing);
  const [failed, setFailed] = useState<string>();
  const result = useMemo(() => (file === undefined ? undefined : importFile(file.text)), [file]);
  const choose = async (chosen: File) => {
    setFailed(undefined);
    uiStore.setState({ importing: undefined });
    if (chosen.size > MAX_DESIGN_BYTES) {
      setFailed(t('import.large', { name: chosen.name, size: MAX_DESIGN_BYTES / 1_000_000 }));
      return;
    }
    try {
      uiStore.setState({ importing: { name: chosen.name, text: await chosen.text() } });
    } catch {
      setFailed(t('import.unreadable', { name: chosen.name }));
    }
  };
  const open = async (): Promise<boolean> => {
    if (result?.ok !== true) return false;
    return files.newFromTemplate('imported.corral', serializeDesign(result.value.design));
  };
  const trouble =
    failed ??
    (result?.ok === false
      ? t('import.refused', { name: file?.name ?? '', why: toldProblem(result.error) })
      : undefined);
  return { name: file?.name, found: result?.ok === true ? result.value : undefined, trouble, choose, open };
}
