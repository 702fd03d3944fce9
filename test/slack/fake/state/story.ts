import type { State } from './state.js';

/** What happened so far, one line each, in the order of time: what was sent to the app, what it asked, and what is there now. */
export function story(state: State): string {
  const start = Math.min(...[...state.calls, ...state.sendings].map(({ at }) => at));
  const happened = [
    ...state.sendings.map(({ at, type, name, retry, outcome }) => ({
      at,
      line: `-> ${type} ${name}${retry ? ` (retry ${retry})` : ''}: ${outcome ?? 'not acked yet'}`,
    })),
    ...state.calls.map(({ at, method, args, outcome }) => ({
      at,
      line: `<- ${method} ${shortened(JSON.stringify(args))}: ${outcome ?? 'not answered yet'}`,
    })),
  ].sort((one, other) => one.at - other.at);
  return [
    ...happened.map(({ at, line }) => `  ${String(at - start).padStart(5)} ms ${line}`),
    ...state.messages.all().map(({ channel, ts, user, text }) => `  ${channel} ${ts} ${user}: ${shortened(text)}`),
    ...state.problems.map((problem) => `  problem: ${problem}`),
  ].join('\n');
}

const shortened = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
