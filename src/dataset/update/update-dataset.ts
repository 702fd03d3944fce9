/** Adding and replacing figures of a dataset: first work out what would change, then write it. */
export { applyUpdate } from './apply-update.js';
export { planUpdate, type UpdatePlan } from './plan-update.js';
