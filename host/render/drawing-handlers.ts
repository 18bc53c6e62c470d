import { basename } from 'node:path';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { darkColours, lightColours } from '../../shared/picture/colours.ts';
import type { FileSystem } from '../file-system.ts';
import { UNKNOWN_HANDLE, type Handles } from '../handles.ts';
import { saveFile } from '../save-file.ts';

/** The channel that draws designs into files. What draws loads when it is first asked for. */
export function drawingHandlers(handles: Handles, fs: FileSystem): Pick<Handlers, 'drawing:write'> {
  return {
    'drawing:write': async ({
      handle,
      format,
      text,
      stage,
      against,
      failing,
      scheme,
      scale,
      notes,
      prices,
      ...look
    }) => {
      const path = handles.pathOf('file', handle);
      if (path === undefined) return UNKNOWN_HANDLE;
      const parsed = parseDesign(text);
      if (!parsed.ok) return { failed: 'This design cannot be read back, so it was not drawn.', code: 'refused' };
      const { design } = parsed.value;
      const isPicture = format === 'svg' || format === 'png';
      const find = (id: string | undefined) => design.stages.find((each) => each.id === id);
      const other = find(against);
      const { DRAWING_FORMATS } = await import('./draw-design.ts');
      const written = await DRAWING_FORMATS[format]({
        design,
        stage: isPicture ? find(stage) : undefined,
        against: other === undefined ? undefined : { design, stage: other },
        failing,
        look: { ...look, legend: true, colours: scheme === 'dark' ? darkColours : lightColours },
        scale,
        notes,
        prices,
      });
      const saved = await saveFile({ path, text: written, revision: null }, fs);
      return saved.ok ? { name: basename(path) } : saved.error;
    },
  };
}
