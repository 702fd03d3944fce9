/** How the numbers of several records are put together, by what the head of the column says they are. */

export interface Combining {
  readonly combine: 'sum' | 'mean';
  /** false: the head says nothing of it. */
  readonly known: boolean;
}

/** Amounts and counts add up; rates, scores, prices and properties average. `plain` are the head's words, `unit` its unit. */
export function combining(plain: readonly string[], unit: string | null): Combining {
  if (unit === 'percent' || plain.some((word) => AVERAGED.has(word))) return { combine: 'mean', known: true };
  if (plain.some((word) => TOTALLED.has(word)) || COUNTED.test(plain.join(' '))) return { combine: 'sum', known: true };
  // "sales price" is a price and "price of sales" is one too: the thing meant is the last word, or that before "of".
  const end = plain.findIndex((word, i) => i > 0 && /^(?:of|per|in|by|at|to|for|from)$/.test(word));
  for (const word of [...plain.slice(0, end < 0 ? plain.length : end)].reverse()) {
    if (MEAN.has(word)) return { combine: 'mean', known: true };
    if (SUM.has(word)) return { combine: 'sum', known: true };
  }
  return unit !== null && MONEY.test(unit) ? { combine: 'sum', known: true } : { combine: 'mean', known: false };
}

/** What "best" means of a column; neither where people may differ. */
export function betterOf(plain: readonly string[]): 'higher' | 'lower' | 'neither' {
  if (plain.some((word) => LOWER.has(word))) return 'lower';
  return plain.some((word) => HIGHER.has(word)) || plain.join(' ') === 'miles per gallon' ? 'higher' : 'neither';
}

const COUNTED = /(?:^|\s)(?:number|count|sum|amount) of(?:\s|$)/;
const MONEY = /^(?:[$£€¥₹]|GBP|USD|EUR)/;

const words = (text: string) => new Set(text.split(/\s+/));

const AVERAGED = words('average mean median rate ratio percent percentage share per proportion index typical');
const TOTALLED = words('total count totals');

const SUM = words(`
  amount budget sales sale revenue revenues gross profit profits loss losses turnover expenditure expenditures expense expenses
  spend spending cost costs earnings proceeds donations donation funding grants payments payment paid receipts tax taxes
  quantity units sold orders order items votes vote population people persons inhabitants residents passengers visitors visits
  views clicks likes shares downloads installs impressions sessions hours deaths died killed injuries injured casualties
  fatalities cases births incidents accidents crimes offences arrests complaints admissions discharges patients beds students
  pupils employees staff members customers users subscribers households homes houses wins draws defeats goals points runs
  medals gold silver bronze precipitation rainfall rain snowfall production output consumption emissions tonnes exports
  imports volume stock inventory quantities tickets trips flights doses tests appointments attendances referrals episodes
  donated raised pages words`);

const MEAN = words(`
  price prices fee fare rent salary salaries wage wages income rating ratings score scores rank ranking grade level gpa
  age temperature humidity pressure wind speed weight height length width depth mass size area radius diameter horsepower
  power displacement acceleration cylinders mileage mpg duration time runtime delay distance latitude longitude lat lon lng
  altitude elevation probability percentile density intensity magnitude concentration yield efficiency interest bmi iq year
  change growth difference accuracy error deviation open high low close balance x y z`);

const HIGHER = words(
  'rating ratings score scores gross profit profits revenue revenues sales earnings satisfaction accuracy wins medals gpa efficiency',
);
const LOWER = words(
  'delay delays error errors defects defect complaints deaths died killed injuries injured casualties fatalities unemployment crimes crime offences accidents incidents losses latency',
);
