import type { Answer } from '../answer-object.js';

/** Whoever reads an answer has to know that a model chose what was asked of the data. */
export const interpreterNotes = (interpreter: Answer['interpreter']): string[] =>
  interpreter === 'model'
    ? [
        'A language model read this question, so check that it was understood as you meant it; the figures are from the data.',
      ]
    : [];
