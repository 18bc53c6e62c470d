// What the tests need beside npm packages: a browser, and the checkers of exported code. On Debian as root (or with
// password-less sudo) they are installed; elsewhere a sentence says what is missing and what will be skipped.
import { spawnSync } from 'node:child_process';

/** Debian package → the program that shows it is there. Terraform and cfn-lint are no Debian packages: used when present. */
const PACKAGES = {
  chromium: 'chromium',
  ansible: 'ansible-inventory',
  'ansible-lint': 'ansible-lint',
  yamllint: 'yamllint',
};

const has = (program, args = ['--version']) => spawnSync(program, args, { stdio: 'ignore' }).error === undefined;

function aptPrefix() {
  if (!has('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function apt(prefix, ...args) {
  const [program, ...rest] = [...prefix, 'apt-get', ...args];
  return (
    spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/** Installs what is missing where that is possible; never fails, because each test says itself what it needs. */
export function installPrerequisites() {
  const missing = Object.entries(PACKAGES).filter(
    ([name, program]) => !has(program) && !(name === 'chromium' && process.env.CHROMIUM_PATH),
  );
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  const prefix = aptPrefix();
  if (prefix === undefined) {
    console.log(`missing: ${names.join(', ')}; install them to run every test`);
    return;
  }
  console.log(`installing ${names.join(', ')}`);
  if (!apt(prefix, 'install', '-y', '--no-install-recommends', ...names)) {
    apt(prefix, 'update');
    apt(prefix, 'install', '-y', '--no-install-recommends', ...names);
  }
}
