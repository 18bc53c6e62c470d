import type { fold as en } from '../en/fold.ts';
import type { Translation } from '../message.ts';

export const fold: Translation<typeof en> = {
  'fold.collapse': 'Contraer {name}',
  'fold.expand': 'Expandir {name}',
  'fold.collapsed': 'contraída',
  'fold.components': { one: '{count} componente', other: '{count} componentes' },
  'fold.zones': { one: '{count} zona', other: '{count} zonas' },
  'fold.stopped': '{stopped} de {of} parados',
  'fold.connections': { one: '{count} conexión de {from} a {to}', other: '{count} conexiones de {from} a {to}' },
  'fold.differences': { one: '1 diferencia dentro', other: '{count} diferencias dentro' },
  'fold.did-collapse': '{name} está contraída.',
  'fold.did-expand': '{name} está expandida.',
  'fold.no-zone': 'Selecciona primero una zona, o algo que esté en una.',
  'fold.no-collapsed': 'Selecciona primero una zona contraída.',
  'fold.refuses': '{name} está contraída; expándela para poner algo en ella',
};
