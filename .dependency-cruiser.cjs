// Import directions of docs/architecture.md, as data. A fence test plants one forbidden import per rule and must see it fail.
const layer = (name) => `^shared/${name}/`;
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

// A layer may import itself and what stands before it; `peers` share a row and do not know each other unless listed.
const order = [
  ['base'],
  ['design', 'choose', 'fork'],
  ['catalog', 'layout', 'merge'],
  ['analysis'],
  ['rules', 'export', 'import', 'commands'],
  ['history', 'story', 'picture'],
  ['report'],
  ['fixes', 'journal'],
  ['ipc'],
];
const fences = [];
order.forEach((row, index) => {
  const above = order.slice(index + 1).flat();
  for (const name of row) {
    const blocked = [...above, ...row.filter((peer) => peer !== name)];
    if (blocked.length > 0) {
      fences.push(
        forbid(
          `${name}-looks-down-only`,
          layer(name),
          `^shared/(?:${blocked.join('|')})/`,
          `shared/${name} may import only the layers below it.`,
        ),
      );
    }
  }
});

module.exports = {
  forbidden: [
    ...fences,
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'The core knows no Node, no DOM, no Electron, no React: only itself and four libraries.',
      from: { path: '^shared/' },
      to: { pathNot: '^shared/|node_modules/(?:zod|immer|yaml|diff)/' },
    },
    {
      name: 'renderer-without-node',
      severity: 'error',
      comment: 'The renderer runs in a browser.',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    forbid(
      'host-without-faces',
      '^host/',
      '^(?:cli|electron|renderer)/|(?:^|/)electron$|node_modules/electron/',
      'host is Node without Electron.',
    ),
    forbid(
      'cli-without-electron',
      '^cli/',
      '^(?:electron|renderer)/|(?:^|/)electron$|node_modules/electron/',
      'The command line needs no Electron and no display.',
    ),
    forbid(
      'electron-not-renderer',
      '^electron/',
      '^(?:renderer|cli)/',
      'The shell and the renderer speak through shared/ipc only.',
    ),
    forbid(
      'renderer-not-electron',
      '^renderer/',
      '^(?:electron|host|cli)/|(?:^|/)electron$|node_modules/electron/|^node:',
      'The renderer runs in a browser and cannot tell its host.',
    ),
    { name: 'no-circular', severity: 'error', comment: 'Cycles hide the direction.', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'Every import must exist.',
      from: {},
      to: { couldNotResolve: true, pathNot: '(?:^|/)electron$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '\\.test(?:-support)?\\.tsx?$' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
