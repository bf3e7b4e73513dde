/** Money as decimal texts, never floating point (04, section 3.4); nothing is rounded but where it says so. */
const DECIMALS_MAX = 10;
const SCALE = 10n ** BigInt(DECIMALS_MAX);

/** Money in units of its tenth decimal; the text has to be of the form of the schemas. */
export function unitsOf(money: string): bigint {
  const [whole = '0', decimals = ''] = money.replace('-', '').split('.');
  const units = BigInt(whole + decimals.padEnd(DECIMALS_MAX, '0'));
  return money.startsWith('-') ? -units : units;
}

/** The shortest text of so many units. */
export function moneyOf(units: bigint): string {
  const magnitude = units < 0n ? -units : units;
  const decimals = String(magnitude % SCALE)
    .padStart(DECIMALS_MAX, '0')
    .replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${magnitude / SCALE}${decimals === '' ? '' : `.${decimals}`}`;
}

export const sumOf = (amounts: readonly string[]): string =>
  moneyOf(amounts.reduce((total, amount) => total + unitsOf(amount), 0n));

export const isBelow = (amount: string, bound: string): boolean => unitsOf(amount) < unitsOf(bound);

const PROVIDED = /^(-?)(\d{1,15})(?:\.(\d{1,18}))?(?:[eE]([+-]?\d{1,2}))?$/;

/**
 * An amount as a provider writes it, with up to eighteen decimals or an exponent; what is beyond the tenth decimal is
 * rounded up, towards the stop. Undefined for any other text.
 */
export function findMoney(text: string): string | undefined {
  const [whole, sign = '', units = '', decimals = '', exponent = '0'] = PROVIDED.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const shift = DECIMALS_MAX + Number(exponent) - decimals.length;
  const digits = BigInt(`${sign}${units}${decimals}`);
  if (shift >= 0) return moneyOf(digits * 10n ** BigInt(shift));
  const divisor = 10n ** BigInt(-shift);
  const down = digits / divisor;
  return moneyOf(digits > 0n && digits % divisor !== 0n ? down + 1n : down);
}

/** Percent of the limit, rounded up to two decimals. */
export function percentOf(amount: string, limit: string): string {
  const [part, whole] = [unitsOf(amount) * 10_000n, unitsOf(limit)];
  const down = part / whole;
  const hundredths = part > 0n && part % whole !== 0n ? down + 1n : down;
  return moneyOf((hundredths * SCALE) / 100n);
}
