/**
 * Where the 42 ICSs of England lie, as equal hexagons: neighbours on the map are neighbours here as far as that can be.
 * By ODS code: column (odd rows stand half a column to the right), row from the north, and a name short enough for a tile.
 */
export interface Tile {
  readonly column: number;
  readonly row: number;
  readonly short: string;
}

const LAYOUT = `
QHM 5 0 NENC
QE1 4.5 1 L&SC|QOQ 5.5 1 H&N Yorks
QYG 4 2 C&M|QOP 5 2 Gtr Manc|QWO 6 2 W Yorks
QOC 3.5 3 Shrops|QNC 4.5 3 Staffs|QJ2 5.5 3 Derbys|QF7 6.5 3 S Yorks
QUA 4 4 Black C|QHL 5 4 Birm & Sol|QT1 6 4 Notts|QJM 7 4 Lincs
QGH 3.5 5 Heref & W|QWU 4.5 5 Cov & W|QK1 5.5 5 Leics|QUE 6.5 5 Cambs & P|QMM 7.5 5 Norfolk
QR1 3 6 Gloucs|QU9 4 6 BOB|QPM 5 6 Northants|QHG 6 6 BLMK|QJG 7 6 Suff & NE
QUY 2.5 7 BNSSG|QOX 3.5 7 BSW|QNQ 4.5 7 Frimley|QRV 5.5 7 NW Lon|QM7 6.5 7 Herts & W|QH8 7.5 7 M&S Essex
QSL 2 8 Somerset|QVV 3 8 Dorset|QRL 4 8 Hants|QWE 5 8 SW Lon|QMJ 6 8 NC Lon|QMF 7 8 NE Lon
QJK 1.5 9 Devon|QXU 4.5 9 Surrey|QKK 5.5 9 SE Lon|QKS 6.5 9 Kent & M
QT6 1 10 Cornwall|QNX 5 10 Sussex`;

export const ICS_TILES: ReadonlyMap<string, Tile> = new Map(
  LAYOUT.trim()
    .split(/[\n|]/)
    .map((line) => {
      const [code = '', column, row, ...short] = line.split(' ');
      return [code, { column: Number(column), row: Number(row), short: short.join(' ') }];
    }),
);
