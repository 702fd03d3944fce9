/** The interpretation line of questions that words answer. */
import type { Dataset } from '../../dataset/dataset.js';
import { inSentence } from '../../query/describe/describe-expression.js';
import type { AboutQuery, StatementQuery } from '../../query/query.js';
import { inWords } from '../../words.js';

/** "Published statement on digital leadership, 2023". */
export function restateStatement({ ids }: StatementQuery, { statements }: Dataset): string {
  const asked = ids.flatMap((id) => statements.find((statement) => statement.id === id) ?? []);
  const distinct = (items: string[]) => inWords([...new Set(items)]);
  const many = asked.length === 1 ? 'Published statement' : `${asked.length} published statements`;
  return `${many} on ${distinct(asked.map(({ topic }) => topic))}, ${distinct(asked.map(({ period }) => period))}`;
}

export const restateAbout = ({ topic, id }: AboutQuery, dataset: Dataset): string => ABOUT[topic](id ?? '', dataset);

const ABOUT = {
  help: () => 'What can be asked',
  data: () => 'What the data hold',
  term: (id, dataset) => {
    const name = dataset.catalogue.glossary[id]?.term ?? measureName(id, dataset);
    return name ? `What ${name} means` : 'Which terms can be explained';
  },
  measure: (id, dataset) => {
    const name = measureName(id, dataset);
    return name ? `What ${name} measures` : 'What the data hold';
  },
  source: (id, dataset) => `Where ${measureName(id, dataset) ?? 'the data'} ${id ? 'comes' : 'come'} from`,
  greeting: () => 'A greeting',
  thanks: () => 'Thanks',
} satisfies Record<AboutQuery['topic'], (id: string, dataset: Dataset) => string>;

function measureName(id: string, { catalogue }: Dataset): string | null {
  const label = catalogue.measures[id]?.label;
  return label ? inSentence(label) : null;
}
