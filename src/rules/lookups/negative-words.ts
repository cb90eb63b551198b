/** Wordings of budget rows that take away from what they stand among: reductions, internal settlement, what is moved or not yet spread. */
const TAKES_AWAY =
  /kredit|avdrag|avgår|minsk|bespar|sparbeting|sparkrav|effektivis|återbetal|återför|intern|ofördel|fördel|reserv|periodis|omför|överför|omdisp|juster|rättelse|korriger|kompens|rabatt|aktiver|eliminer|redu[ck]|nedskriv|nedlägg|anpass|ramsänk|sänk|ration|neddrag|obalans|underskott|överskott|budgetregler|buffert|vakans|pålägg|po-|moms|mellanskillnad|differens|avrund|åtgärd|upplös|semesterlöneskuld|uttag|ianspråk|utjämn|avskriv|bidrag|ränt|resultat|netto|index|uppräkn|volym|demograf|prognos|avvikelse|kvitt|vidarefaktur|ersättning|egna? entreprenad|saving|reduction|deduct|internal|refund|credit|adjust|transfer|efficien|unallocated|rounding/;

/** Whether an amount with a minus sign is natural on a row with this text. */
export function takesAway(text: string): boolean {
  return TAKES_AWAY.test(text);
}
