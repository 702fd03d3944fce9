/** Menus of a form: what there is to choose, and what is chosen at first. */
import type { PlainTextOption, StaticSelect } from '@slack/types';
import type { Dataset } from '../../dataset/dataset.js';
import { plainElement } from './elements.js';
import { LIMITS } from './limits.js';

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly PlainTextOption[];
}

export function option(text: string, value: string): PlainTextOption {
  return { text: plainElement(text, LIMITS.optionText), value };
}

/** `chosen`: the value at first; what is none of the options is left out. */
export function select(options: readonly PlainTextOption[], chosen?: string): StaticSelect {
  return { type: 'static_select', options: options.slice(0, LIMITS.options), ...initial(options, chosen) };
}

export function groupedSelect(groups: readonly OptionGroup[], chosen?: string): StaticSelect {
  const kept = groups.filter(({ options }) => options.length).slice(0, LIMITS.options);
  const option_groups = kept.map(({ label, options }) => ({
    label: plainElement(label, LIMITS.optionText),
    options: options.slice(0, LIMITS.options),
  }));
  return {
    type: 'static_select',
    option_groups,
    ...initial(
      option_groups.flatMap(({ options }) => options),
      chosen,
    ),
  };
}

/** By the kind of place that has the figures, the most asked for first, as in the catalogue. */
export function measureSelect({ catalogue }: Dataset, chosen?: string): StaticSelect {
  const all = Object.entries(catalogue.measures).slice(0, LIMITS.options);
  const groups = Object.entries(catalogue.levels).map(([id, level]) => ({
    label: level.many,
    options: all.flatMap(([key, measure]) => (measure.level === id ? [option(measure.label, key)] : [])),
  }));
  return groupedSelect(groups, chosen);
}

function initial(options: readonly PlainTextOption[], chosen: string | undefined) {
  const initial_option = options.find(({ value }) => value === chosen);
  return chosen !== undefined && initial_option ? { initial_option } : {};
}
