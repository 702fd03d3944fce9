/** A catalogue as YAML with comments that say how to improve it. */
import { Document, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';
import type { TableCatalogue } from '../../table/table-catalogue.js';

/** The text of catalogue.yml. `remarks` are those of each column, in order. */
export function formatCatalogue(catalogue: TableCatalogue, remarks: readonly (readonly string[])[]): string {
  const document = new Document(lean(catalogue));
  document.commentBefore = INTRODUCTION;
  const columns = document.get('columns');
  if (isSeq(columns)) {
    columns.items.forEach((item, i) => {
      if (!isMap(item)) return;
      if (i > 0) item.spaceBefore = true;
      const said = remarks[i] ?? [];
      if (said.length > 0) item.commentBefore = said.map((remark) => ` ${remark}`).join('\n');
      inline(item, 'words');
    });
  }
  for (const [key, comment] of Object.entries(COMMENTS)) before(document.contents as Node as YAMLMap, key, comment);
  inline(document.contents as Node as YAMLMap, 'words');
  return document.toString({ lineWidth: 0 });
}

const INTRODUCTION = ` What the columns of this table mean, and which words people use for them. Written by the import as a first guess;
 change anything but kind, column, id and type. \`wiggle data check\` says what is wrong with it.

 label    heading of the column in answers
 words    other words for it in questions; no word may stand for two columns
 type     number, category (values to group and filter by), date, or text
 unit     shown behind numbers; GBP, percent and people have their own look
 combine  how the numbers of several records become one: sum (amounts, counts) or mean (rates, scores, prices)
 discrete true: few whole numbers, grouped one by one rather than in bands
 better   what "best" means: higher, lower or neither
 values   words for single values of a category, as in { USA: [american, us] }
 finest   how far dates go: year, month, day or time`;

const COMMENTS = {
  one: ' What one record is called, and several of them.',
  words: ' Other words for the records.',
  name: ' The id of the column that says what a record is called; null where none does.',
  columns: ' In the order of the file.',
  examples: ' Questions that help shows, and that are offered where one is not understood.',
} as const;

/** Without what says nothing: a person reads this. */
function lean({ columns, ...rest }: TableCatalogue): object {
  return {
    ...rest,
    source: rest.source.note === null ? { file: rest.source.file, imported: rest.source.imported } : rest.source,
    columns: columns.map((column) => {
      if (column.type === 'number') {
        const { unit, discrete, better, ...needed } = column;
        return {
          ...needed,
          ...(unit === null ? {} : { unit }),
          ...(discrete ? { discrete } : {}),
          ...(better === 'neither' ? {} : { better }),
        };
      }
      if (column.type !== 'category' || Object.keys(column.values).length > 0) return column;
      const { values: _, ...needed } = column;
      return needed;
    }),
  };
}

/** A short list on one line. */
function inline(map: YAMLMap, key: string): void {
  const list = map.get(key, true) as unknown;
  if (isSeq(list)) list.flow = true;
}

function before(map: YAMLMap, key: string, comment: string): void {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair && pair.key instanceof Scalar) {
    pair.key.commentBefore = comment;
    pair.key.spaceBefore = true;
  }
}
