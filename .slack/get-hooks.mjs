/** Prints hooks.json, which is all there is: the Slack CLI asks by a command what it may run. */
import { readFileSync } from 'node:fs';

process.stdout.write(readFileSync(new URL('hooks.json', import.meta.url)));
