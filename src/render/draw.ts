/** How a door has a chart drawn. */
import type { Chart } from '../present/answer-object.js';

/** A Vega-Lite specification → the bytes of a PNG. Throws where it cannot be drawn. */
export type Draw = (spec: Chart['spec']) => Promise<Buffer>;
