import type { Release } from '../../design/schema/vocabulary.ts';

interface ReleaseFacts {
  /** Tag of the configuration repository. */
  readonly tag: string;
  /** The Ansible that the repository pins. */
  readonly ansible: string;
  readonly python: string;
  /** What the roles are written for. */
  readonly ubuntu: string;
}

const fact = (point: string, ansible: string): ReleaseFacts => ({
  tag: `open-release/${point}`,
  ansible,
  python: '/usr/bin/python3',
  ubuntu: '20.04',
});

const old = (point: string, ansible: string, ubuntu = '16.04'): ReleaseFacts => ({
  ...fact(point, ansible),
  python: '/usr/bin/python',
  ubuntu,
});

export const releases: Readonly<Record<Release, ReleaseFacts>> = {
  ginkgo: old('ginkgo.2', '2.3.1.0'),
  hawthorn: old('hawthorn.2', '2.3.1.0'),
  ironwood: old('ironwood.2', '2.3.1.0'),
  juniper: old('juniper.3', '2.7.12', '16.04 or 18.04'),
  koa: fact('koa.3', '2.8.15'),
  lilac: fact('lilac.3', '2.8.15'),
  maple: fact('maple.3', '2.8.20'),
  nutmeg: fact('nutmeg.3', '2.8.20'),
  olive: fact('olive.4', '2.10.7'),
  palm: fact('palm.4', '2.10.7'),
  quince: fact('quince.3', '2.10.7'),
};
