/**
 * SVG text → the outlines of its letters. The rasteriser reads the whole font file anew for every letter of a text element,
 * which makes half of the time a picture takes; outlines cost it next to nothing, and need no fonts where they are drawn.
 */
import type { Weight } from '../../present/charts/parts/labels/text-width.js';
import { inter } from './inter.js';

/** Handles text as Vega writes it: one element a text, one tspan a line. */
export function outlineText(svg: string): string {
  return svg.replace(TEXT, (_, attributes: string, content = '') => {
    const given = Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value ?? '']));
    const { 'font-size': fontSize = '11px', 'font-weight': fontWeight, 'text-anchor': anchor, transform = '' } = given;
    const font = inter(weightOf(fontWeight));
    const scale = Number.parseFloat(fontSize) / font.unitsPerEm;
    const kept = [...attributes.matchAll(ATTRIBUTE)]
      .filter(([, name]) => name && !DROPPED.test(name))
      .map(([, name, value]) =>
        name === 'stroke-width' ? ` ${name}="${Number(value) / scale}"` : ` ${name}="${value}"`,
      );
    let y = 0;
    const lines = [...(content.includes('<tspan') ? content.matchAll(LINE) : [['', '', content]])].map(
      ([, dy, text = '']) => {
        y -= dy ? Number(dy) / scale : 0;
        return lineOutline(unescaped(text), y);
      },
    );
    return `<path transform="${transform}scale(${scale},${-scale})"${kept.join('')} d="${lines.join('')}"/>`;

    function lineOutline(text: string, baseline: number): string {
      const width = [...text].reduce((sum, character) => sum + font.advance(character), 0);
      let x = anchor === 'end' ? -width : anchor === 'middle' ? -width / 2 : 0;
      let path = '';
      for (const character of text) {
        path += font.outline(character, x, baseline);
        x += font.advance(character);
      }
      return path;
    }
  });
}

const TEXT = /<text([^>]*?)(?:\/>|>([\s\S]*?)<\/text>)/g;
const ATTRIBUTE = / ([\w-]+)="([^"]*)"/g;
const LINE = /<tspan(?: x="0" dy="([\d.]+)")?>([\s\S]*?)<\/tspan>/g;
const DROPPED = /^(font-.*|text-anchor|transform)$/;

const weightOf = (weight: string | undefined): Weight => (weight === 'bold' || Number(weight) >= 600 ? 600 : 400);

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
