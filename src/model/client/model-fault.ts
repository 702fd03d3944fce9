/** Why a model gave no reply. For operators: people get the rules' own answer instead. */
export type FaultKind = 'key' | 'model' | 'rejected' | 'busy' | 'slow' | 'down';

export class ModelFault extends Error {
  override readonly name = 'ModelFault';

  constructor(
    readonly kind: FaultKind,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[kind], options);
  }
}

/** Never the server's own words: they may quote the key. */
const SENTENCES = {
  key: 'The language model refuses the key: set OPENAI_API_KEY to one that is valid for its server.',
  model: 'The server has no such language model: set OPENAI_MODEL, or OPENAI_BASE_URL, to what is there.',
  rejected: 'The server rejects the request: set OPENAI_MODEL to a model with structured outputs.',
  busy: 'The language model is busy or its quota is used up: wait, or raise the limits of its account.',
  slow: 'The language model did not answer in time: set OPENAI_MODEL to a faster one if this goes on.',
  down: 'The language model cannot be reached: check OPENAI_BASE_URL, and the network.',
} satisfies Record<FaultKind, string>;
