// Writes MiniSearch's indexes and its library, minified. node minisearch.mjs <documents.json> <folder>

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import { ways } from './drivers/minisearch-options.js';

const [documents, folder] = process.argv.slice(2);
const sections = JSON.parse(readFileSync(documents, 'utf8'));
for (const [name, { options }] of Object.entries(ways)) {
  const search = new MiniSearch(options);
  search.addAll(sections);
  writeFileSync(join(folder, `minisearch-${name}.json`), JSON.stringify(search));
}
buildSync({
  entryPoints: [fileURLToPath(import.meta.resolve('minisearch'))],
  minify: true,
  format: 'esm',
  outfile: join(folder, 'minisearch.js'),
});
