/** Wordings of budget rows whose amounts may have either sign from one year to the next. */
const SWINGS =
  /juster|rättelse|korriger|periodis|omför|omdisp|differens|mellanskillnad|avrund|resultat|netto|avvikelse|avräkn|prognos|utjämn|reserv(?!del)|ofördel|obalans|buffert|semesterlöneskuld|bespar|sparbeting|sparkrav|effektivis|rationalis|ramanpass|budgetanpass|åtgärdspaket|åtgärdsplan|kvitt|volym|demograf|uppräkn|överskott|underskott|upplös|aktiver|adjust|correct|transfer|rounding|saving|efficien|unallocated/;

/** Besides those: what takes away from the rows that it stands among, in every year: internal settlement, repayments, deductions. */
const TAKES_AWAY =
  /kredit|ränt|pålägg|kompens|moms|avdrag|avgår|minsk|återbetal|återför|intern|fördel|överför|rabatt|eliminer|redu[ck]|nedskriv|nedlägg|sänk|neddrag|budgetregler|vakans|uttag|ianspråk|vidarefaktur|erhåll|(?:bidrag|ersättning|intäkt).* från |reduction|deduct|internal|refund|credit/;

/** Whether the amounts of a row with this text may change their sign. */
export function swings(text: string): boolean {
  return SWINGS.test(text);
}

/** Whether amounts with a minus sign are natural on a row with this text, in all its years. */
export function takesAway(text: string): boolean {
  return SWINGS.test(text) || TAKES_AWAY.test(text);
}
