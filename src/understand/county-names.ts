/**
 * How people shorten the names of English counties and cities: the usual written abbreviations, not those of any one dataset. "Beds" and
 * "Staffs" are left out, since in the health service beds and staff are something else.
 */
export const SHORT_COUNTIES: Readonly<Record<string, string>> = {
  berks: 'berkshire',
  bucks: 'buckinghamshire',
  cambs: 'cambridgeshire',
  derbys: 'derbyshire',
  glos: 'gloucestershire',
  gloucs: 'gloucestershire',
  hants: 'hampshire',
  herts: 'hertfordshire',
  lancs: 'lancashire',
  leics: 'leicestershire',
  lincs: 'lincolnshire',
  mersey: 'merseyside',
  northants: 'northamptonshire',
  notts: 'nottinghamshire',
  oxon: 'oxfordshire',
  salop: 'shropshire',
  shrops: 'shropshire',
  warks: 'warwickshire',
  warwicks: 'warwickshire',
  wilts: 'wiltshire',
  worcs: 'worcestershire',
  yorks: 'yorkshire',
};
