/** A plain number in a column's heading, in the unit of what it is held against: "2.5", "50%", "£3bn". */
export function amountLabel(value: number, unit: string): string {
  if (unit === 'percent') return `${plain(value)}%`;
  if (!unit.startsWith('GBP')) return plain(value);
  const [scale, word] = Math.abs(value) >= 1e9 ? [1e9, 'bn'] : Math.abs(value) >= 1e6 ? [1e6, 'm'] : [1, ''];
  return `£${plain(value / scale)}${word}`;
}

const plain = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
