/** The heads of a table as names of columns: none empty, none twice. "a", "", "a" are "a", "Column 2", "a (2)". */
export function columnNames(heads: readonly string[]): string[] {
  const taken = new Set<string>();
  return heads.map((head, i) => {
    const name = head.trim() || `Column ${i + 1}`;
    let unique = name;
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) unique = `${name} (${n})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
