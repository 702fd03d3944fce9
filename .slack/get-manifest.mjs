/** Prints manifest.yml as JSON, as the Slack CLI wants it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const manifest = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));
process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
