import type { AriaLabelConfig } from '@xyflow/react';
import type { Language } from '../../shared/ipc/words/index.ts';
import { languageNow, t } from '../messages/t.ts';

const kept = new Map<Language, Partial<AriaLabelConfig>>();

/** What the drawing library says by itself, in the language of the window; one object per language, as the library compares. */
export function libraryWords(): Partial<AriaLabelConfig> {
  const language = languageNow();
  const known = kept.get(language) ?? {
    'node.a11yDescription.default': t('canvas.node.keys'),
    'node.a11yDescription.keyboardDisabled': t('canvas.node.keys'),
    'edge.a11yDescription.default': t('canvas.edge.keys'),
    'controls.ariaLabel': t('canvas.controls'),
    'controls.zoomIn.ariaLabel': t('action.view.zoom-in'),
    'controls.zoomOut.ariaLabel': t('action.view.zoom-out'),
    'handle.ariaLabel': t('canvas.handle'),
  };
  kept.set(language, known);
  return known;
}
