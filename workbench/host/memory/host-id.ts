/** An id as Excel forms them: a number in a pattern that the kind gives. */
export function hostId(kind: 'sheet' | 'table' | 'part' | 'format' | 'comment' | 'reply', number: number): string {
  const last = number.toString(16).toUpperCase().padStart(4, '0');
  const low = last.slice(-2);
  const high = last.slice(0, -2).padStart(2, '0');
  switch (kind) {
    case 'sheet':
      return `{00000000-0001-0000-${low}${high}-000000000000}`;
    case 'table':
      return `{00000000-000C-0000-FFFF-FFFF${low}${high}0000}`;
    case 'part':
      return `{00000000-00A0-4000-8000-${last.padStart(12, '0')}}`;
    case 'format':
      return `{00000000-000E-0000-${low}${high}-000001000000}`;
    case 'reply':
      return `{00000000-0007-0000-${low}${high}-000001000000}`;
    case 'comment':
      return `{00000000-0006-0000-${low}${high}-000001000000}`;
  }
}
