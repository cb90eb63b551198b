/** The name that a new or renamed column gets: what is wished, `Kolumn` where nothing is, and a number behind it where another column has it. */
export function columnName(wished: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const base = wished === '' ? 'Kolumn' : wished;
  if (wished !== '' && !taken.has(base.toLowerCase())) return base;
  for (let number = wished === '' ? 1 : 2; ; number++) {
    const name = `${base}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
