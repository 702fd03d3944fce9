/** The examples whose wording is most like a question's: what a model imitates best is what looks like its task. */
import type { Example } from '../subjects/subject.js';

/** At most `count` examples, the most similar last (next to the question). The same question always gets the same ones. */
export function similarExamples<Q>(question: string, examples: readonly Example<Q>[], count: number): Example<Q>[] {
  const asked = featuresOf(question);
  const rarity = rarityOf(examples);
  return examples
    .map((example, order) => ({ example, order, likeness: likeness(asked, featuresOf(example.question), rarity) }))
    .sort((a, b) => b.likeness - a.likeness || a.order - b.order)
    .slice(0, count)
    .map(({ example }) => example)
    .reverse();
}

/** Words without their endings, and pairs of neighbours. */
function featuresOf(question: string): ReadonlySet<string> {
  const words = (question.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []).map((word) =>
    word.length > 4 ? word.replace(/(ing|ed|es|s)$/, '') : word,
  );
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}

/** How telling a feature is: one that few examples have says more. */
function rarityOf<Q>(examples: readonly Example<Q>[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const { question } of examples)
    for (const feature of featuresOf(question)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return (feature) => Math.log(1 + examples.length / (counts.get(feature) ?? examples.length));
}

/** Shared features over all features, each by its rarity: 0 nothing shared, 1 the same. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (feature: string) => number): number {
  const weigh = (features: Iterable<string>) => [...features].reduce((sum, feature) => sum + rarity(feature), 0);
  const all = weigh(new Set([...a, ...b]));
  return all === 0 ? 0 : weigh([...a].filter((feature) => b.has(feature))) / all;
}
