import { describe, expect, it } from 'vitest';
import { stageSchema } from './schema/stage.ts';
import { zonesAround, zonesFrom } from './zones-around.ts';

const stage = stageSchema.parse({
  id: 's',
  zones: {
    ireland: { kind: 'region' },
    a: { kind: 'availability-zone', in: 'ireland' },
    app: { kind: 'machines', in: 'a' },
    left: { kind: 'network', in: 'right' },
    right: { kind: 'network', in: 'left' },
    lost: { kind: 'rack', in: 'nowhere' },
  },
  components: { lms: { type: 'lms', in: 'app' }, dns: { type: 'dns' } },
});
const around = (id: string) => zonesAround(stage, id).map((each) => each.id);
const from = (id: string | undefined) => zonesFrom(stage.zones, id).map((each) => each.id);

describe('the zones around an element', () => {
  it('are told innermost first, without the element', () => {
    expect(around('lms')).toEqual(['app', 'a', 'ireland']);
    expect(around('app')).toEqual(['a', 'ireland']);
    expect(around('dns')).toEqual([]);
    expect(around('nobody')).toEqual([]);
  });

  it('from a zone begin with the zone itself', () => {
    expect(from('a')).toEqual(['a', 'ireland']);
    expect(from('lms')).toEqual([]);
    expect(from(undefined)).toEqual([]);
  });

  it('end where a circle closes, and at a name that no zone has', () => {
    expect(from('left')).toEqual(['left', 'right']);
    expect(around('lost')).toEqual([]);
    expect(from('constructor')).toEqual([]);
  });
});
