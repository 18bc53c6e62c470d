// Writes what is inside a release as a CycloneDX bill of materials: dist/sbom.cdx.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './third-party.mjs';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
