// electron-builder runs this before it packs for a system: a release that names nobody is refused.

/** What a package would say of the project that is made up. `config` is what electron-builder was told. */
export function madeUp({ extraMetadata = {}, linux = {} }) {
  const said = { 'extraMetadata.homepage': extraMetadata.homepage, 'linux.maintainer': linux.maintainer };
  return Object.keys(said).filter((key) => said[key] === undefined || /\.invalid\b/.test(said[key]));
}

/** Throws, unless `CORRAL_TRIAL` says that what is packed is only tried. */
export function beforePack({ packager }, env = process.env) {
  const keys = madeUp(packager.config);
  if (keys.length === 0 || env.CORRAL_TRIAL === '1') return;
  const set = `Set ${keys.join(' and ')} in electron-builder.yml to where the project lives and who keeps it`;
  throw new Error(`${set}, or CORRAL_TRIAL=1 for packages that are only tried.`);
}
