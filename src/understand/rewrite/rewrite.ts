/** What a question's nodes mean beside each other, before it is read: in two passes, the first of which may take over nodes of a thread. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Node } from '../nodes/nodes.js';
import { withAmong } from './among.js';
import { withCompared, withEither } from './compared.js';
import { withDistances, withSideAmounts } from './distances.js';
import { withFurthest } from './furthest.js';
import {
  asWhole,
  withNumbers,
  withoutOwnKind,
  withoutSums,
  withoutTotals,
  withParted,
  withPeople,
  withScales,
  withTotals,
} from './measures.js';
import { withNearness } from './nearness.js';
import { withOwners } from './owners.js';
import { withPartsOf } from './shares/parts-of.js';
import { withPercentages } from './shares/percentages.js';
import {
  withoutBelow,
  withoutDoubt,
  withoutFullness,
  withoutKinds,
  withoutSizes,
  withSizeMeant,
  withWholeGroups,
} from './sizes.js';

/** Whom it is about: places named by others, what is compared with, rankings that limit. */
export const withSubjects = (nodes: readonly Node[], dataset: Dataset): readonly Node[] =>
  [withSideAmounts, withNearness, withFurthest, withDistances, withCompared, withEither, withAmong, withOwners].reduce(
    (all, rewritten) => rewritten(all, dataset),
    nodes,
  );

/** What it asks for: measures by the words around them, and no words that say nothing more. */
export const withMeasures = (nodes: readonly Node[], dataset: Dataset): readonly Node[] =>
  [
    withoutDoubt,
    withSizeMeant,
    withWholeGroups,
    withoutKinds,
    withoutFullness,
    withoutBelow,
    withoutSums,
    withPeople,
    asWhole,
    withoutTotals,
    withoutSizes,
    withTotals,
    withNumbers,
    withParted,
    withoutOwnKind,
    withPartsOf,
    withPercentages,
    withScales,
  ].reduce((all, rewritten) => rewritten(all, dataset), nodes);
