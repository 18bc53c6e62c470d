import { homedir } from 'node:os';
import { dataFolder } from '../../host/data-folder.ts';
import { examine } from '../../host/doctor.ts';
import { packageRoot, packageVersion } from '../../host/package-root.ts';
import { policyFile } from '../../host/updates/policy.ts';
import { print, printable } from '../output.ts';
import { textTable } from '../text-table.ts';

/** What this Corral is, what it finds and where it keeps things: the first lines of a report of something wrong. */
export async function doctor(): Promise<number> {
  const { platform, version: node, arch, env } = process;
  const lines = await examine({
    version: packageVersion(),
    node,
    platform: `${platform} ${arch}`,
    packageRoot: packageRoot(),
    dataFolder: dataFolder({ platform, home: homedir(), env }),
    policyFile: policyFile({ platform, env }),
  });
  print(printable(textTable(lines)));
  return 0;
}
