import type { Release } from '../../design/schema/vocabulary.ts';

interface ReleaseFacts {
  /** Tag of the configuration repository. */
  readonly tag: string;
  /** The Ansible that the repository pins. */
  readonly ansible: string;
  readonly python: string;
}

const fact = (point: string, ansible: string, python = '/usr/bin/python3'): ReleaseFacts => ({
  tag: `open-release/${point}`,
  ansible,
  python,
});

const OLD_PYTHON = '/usr/bin/python';

export const releases: Readonly<Record<Release, ReleaseFacts>> = {
  ginkgo: fact('ginkgo.2', '2.3.1.0', OLD_PYTHON),
  hawthorn: fact('hawthorn.2', '2.3.1.0', OLD_PYTHON),
  ironwood: fact('ironwood.2', '2.3.1.0', OLD_PYTHON),
  juniper: fact('juniper.3', '2.7.12', OLD_PYTHON),
  koa: fact('koa.3', '2.8.15'),
  lilac: fact('lilac.3', '2.8.15'),
  maple: fact('maple.3', '2.8.20'),
  nutmeg: fact('nutmeg.3', '2.8.20'),
  olive: fact('olive.4', '2.10.7'),
  palm: fact('palm.4', '2.10.7'),
  quince: fact('quince.3', '2.10.7'),
};
