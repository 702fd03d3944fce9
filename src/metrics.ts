/** What operators can watch, in the text format of Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from './present/answer-object.js';

export interface Metrics {
  /** A question was answered, refused or asked back. */
  readonly asked: (answer: Answer) => void;
  /** Something failed that should not have: by the name of what was being done. */
  readonly failed: (what: string) => void;
  /** A run of a digest ended, so many milliseconds after its slot. */
  readonly ran: (state: string, late: number) => void;
  /** Everything there is to see now. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** `waiting`: channels that messages wait for, at the moment. */
export function metrics(waiting: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'wiggle_questions_total',
    help: 'Questions, by what became of them',
    labelNames: ['outcome', 'interpreter'],
    registers,
  });
  const seconds = new Histogram({
    name: 'wiggle_answer_seconds',
    help: 'From a question to its answer, without its picture',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 2, 5, 10],
    registers,
  });
  const failures = new Counter({
    name: 'wiggle_failures_total',
    help: 'Faults, by what was being done',
    labelNames: ['what'],
    registers,
  });
  const runs = new Counter({
    name: 'wiggle_digest_runs_total',
    help: 'Runs of digests, by how they ended',
    labelNames: ['state'],
    registers,
  });
  const lag = new Histogram({
    name: 'wiggle_digest_lag_seconds',
    help: 'From the slot of a digest to its end',
    buckets: [1, 5, 10, 30, 60, 120, 300, 900, 3600],
    registers,
  });
  new Gauge({
    name: 'wiggle_waiting_channels',
    help: 'Channels in which a message waits for its turn',
    registers,
    collect() {
      this.set(waiting());
    },
  });
  return {
    asked({ status, reason, interpreter, milliseconds }) {
      questions.inc({ outcome: reason ?? status, interpreter });
      seconds.observe(milliseconds / 1000);
    },
    failed: (what) => failures.inc({ what }),
    ran(state, late) {
      runs.inc({ state });
      lag.observe(late / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
