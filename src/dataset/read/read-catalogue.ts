/** catalogue.yml to a typed catalogue that can say on which line each of its parts stands. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Catalogue } from '../catalogue.js';
import type { Fault } from '../dataset-error.js';
import { CATALOGUE_FILE } from './dataset-files.js';

/** Keys and indexes from the top: ['measures', 'dma', 'unit']. */
export type Path = readonly PropertyKey[];

export interface CatalogueReading<Of = Catalogue> {
  /** null where it has faults. */
  readonly catalogue: Of | null;
  readonly faults: readonly Fault[];
  /** The fault of what stands at `path`, or of the nearest part above it that is there. */
  readonly faultAt: (path: Path, value: string | null, message: string) => Fault;
}

/** Reads a catalogue. Never throws: a faulty one has faults with line and column, and no catalogue. */
export function readCatalogue(content: Buffer): CatalogueReading {
  return readCatalogueAs(Catalogue, content);
}

/** The same for a catalogue of another schema. */
export function readCatalogueAs<Of>(schema: z.ZodType<Of>, content: Buffer): CatalogueReading<Of> {
  const lines = new LineCounter();
  const document = parseDocument(content.toString('utf8'), { lineCounter: lines });
  const faultAt = (path: Path, value: string | null, message: string) => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return { file: CATALOGUE_FILE, line, column: col, value, message };
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos: [start] }) => {
      const { line, col } = lines.linePos(start);
      const [what] = message.split(/ at line \d+|\n/);
      return { file: CATALOGUE_FILE, line, column: col, value: null, message: `is not well-formed YAML: ${what}` };
    });
    return { catalogue: null, faults, faultAt };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { catalogue: parsed.data, faults: [], faultAt };
  return { catalogue: null, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, faultAt)), faultAt };
}

function faultsOf(issue: z.core.$ZodIssue, faultAt: CatalogueReading['faultAt']): Fault[] {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      faultAt([...issue.path, key], key, `is not a known setting of ${where || 'a catalogue'}`),
    );
  }
  const missing = issue.message.endsWith('received undefined');
  return [
    faultAt(issue.path, where, missing ? 'is missing' : `is not right: ${issue.message.replace(/^Invalid \w+: /, '')}`),
  ];
}

/** The offset in the text of the value at `path`; of the key, or of what is around it, where there is no value. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else break;
    // A block starts on the line after its key; the key is the better place to point at.
    if (isScalar(node) || (isNode(node) && (node as { flow?: boolean }).flow)) offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
