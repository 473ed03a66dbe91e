/** A share of a whole, from 0 to 1, and where the true one lies with 95 % confidence. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/** The standard normal quantile of 95 %, two-sided. */
const z = 1.959964;

/**
 * A share with its confidence interval, which holds for few votes and for shares near 0 and 1 as well.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927).
 * @param part how many of the whole, from 0 to `whole`
 * @param whole above 0
 */
export function shareOf(part: number, whole: number): Share {
  const share = part / whole;
  const base = 1 + z ** 2 / whole;
  const middle = (share + z ** 2 / (2 * whole)) / base;
  const half = (z / base) * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
