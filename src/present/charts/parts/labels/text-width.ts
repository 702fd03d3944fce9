/**
 * How wide text is in Inter, so that names are wrapped and room is kept for them before anything is drawn.
 * The advance widths are the font's own (units of 1/2048 em; test/render checks them against the file).
 */

export type Weight = 400 | 600;

const EM = 2048;
const FIRST = 0x20;

/** Characters U+0020 to U+007E. */
const LATIN: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    576, 589, 954, 1297, 1314, 2011, 1319, 614, 747, 747, 1026, 1355, 590, 942, 590, 738, 1292, 833, 1249, 1265, 1323,
    1215, 1270, 1159, 1267, 1270, 590, 618, 1355, 1355, 1355, 1047, 1978, 1413, 1340, 1496, 1478, 1231, 1209, 1528,
    1522, 550, 1169, 1376, 1158, 1850, 1543, 1566, 1308, 1566, 1318, 1314, 1322, 1524, 1413, 2018, 1397, 1390, 1288,
    747, 738, 747, 965, 934, 661, 1150, 1254, 1170, 1254, 1194, 758, 1256, 1211, 496, 496, 1124, 496, 1794, 1210, 1228,
    1254, 1254, 771, 1081, 670, 1211, 1151, 1676, 1118, 1151, 1131, 873, 681, 873, 1355,
  ],
  600: [
    516, 658, 1071, 1318, 1332, 2057, 1357, 667, 764, 764, 1105, 1378, 653, 953, 653, 776, 1351, 866, 1276, 1303, 1364,
    1254, 1310, 1180, 1311, 1310, 653, 674, 1378, 1378, 1378, 1113, 2046, 1490, 1350, 1509, 1479, 1240, 1204, 1534,
    1527, 567, 1187, 1440, 1158, 1889, 1555, 1574, 1321, 1583, 1336, 1332, 1352, 1507, 1490, 2089, 1474, 1461, 1336,
    764, 776, 764, 986, 961, 719, 1176, 1278, 1193, 1278, 1211, 796, 1281, 1254, 536, 536, 1166, 536, 1844, 1253, 1247,
    1278, 1278, 813, 1125, 723, 1254, 1202, 1719, 1165, 1205, 1159, 931, 735, 931, 1378,
  ],
};

/** Other characters that figures and English names have. */
const OTHERS: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  400: {
    '£': 1251,
    '·': 590,
    '×': 1355,
    '–': 1024,
    '—': 2048,
    '‘': 534,
    '’': 534,
    '“': 902,
    '”': 902,
    '…': 1770,
    '−': 1355,
    '\u00a0': 576,
  },
  600: {
    '£': 1289,
    '·': 653,
    '×': 1378,
    '–': 1024,
    '—': 2048,
    '‘': 602,
    '’': 602,
    '“': 1038,
    '”': 1027,
    '…': 1958,
    '−': 1378,
    '\u00a0': 516,
  },
};

/** Width of one line in pixels. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let units = 0;
  for (const character of text) units += advance(character, weight);
  return (units * size) / EM;
}

/** The text in lines of at most `width` pixels, broken at spaces, or within a word that is too long itself; `most` cuts with "…". */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((w) => pieces(w, fits))) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || fits(longer)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), fits)];
}

/** As wide as the widest of them. */
export const widest = (lines: readonly string[], size: number, weight: Weight = 400) =>
  lines.reduce((most, line) => Math.max(most, textWidth(line, size, weight)), 0);

function advance(character: string, weight: Weight): number {
  const code = character.codePointAt(0) ?? 0;
  const known = LATIN[weight][code - FIRST] ?? OTHERS[weight][character];
  if (known !== undefined) return known;
  // Accented letters are as wide as the letter, which comes first when they are taken apart; the rest counts as wide.
  const letter = character.normalize('NFD').codePointAt(0) ?? code;
  return letter === code ? EM : (LATIN[weight][letter - FIRST] ?? EM);
}

/** A word that is longer than a line, in pieces that are not. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts = [''];
  for (const character of word) {
    const longer = parts[parts.length - 1] + character;
    if (fits(longer) || longer === character) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

function shortened(text: string, fits: (line: string) => boolean): string {
  let end = text.length;
  while (end > 0 && !fits(`${text.slice(0, end).trimEnd()}…`)) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
