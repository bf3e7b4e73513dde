import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoney, isBelow, moneyOf, percentOf, sumOf, unitsOf } from '../../../actions/lib/ledger/money.ts';

describe('money', () => {
  test.each([
    ['30.0', '30'],
    ['17.8956000000', '17.8956'],
    ['-0.0003', '-0.0003'],
    ['0', '0'],
    ['-0', '0'],
    ['1.5E-3', '0.0015'],
    ['2e2', '200'],
    // What is beyond the tenth decimal counts as if it were there: the stop comes earlier, never later.
    ['0.00000000001', '0.0000000001'],
    ['27.99999999999', '28'],
    ['-0.00000000001', '0'],
  ])('%s of a provider is %s', (text, money) => expect(findMoney(text)).toBe(money));

  test.each(['', 'free', '1,5', '0x10', 'NaN', 'Infinity', '1.', '.5', '--1', '1e100'])('%j is no amount', (text) => {
    expect(findMoney(text)).toBeUndefined();
  });

  test('sums hold to the tenth decimal where floating point does not', () => {
    expect(sumOf(['17.8956', '-0.0003'])).toBe('17.8953');
    expect(sumOf(Array(10).fill('0.1'))).toBe('1');
    expect(isBelow(sumOf(['27.9999999999', '0.0000000001']), '28')).toBe(false);
  });

  test('text and units are two ways to say one amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (units) => unitsOf(moneyOf(units)) === units),
    );
  });

  test.each([
    ['17.8953', '30', '59.66'],
    ['30', '30', '100'],
    ['0', '30', '0'],
    ['-3', '30', '-10'],
  ])('%s of %s is %s percent', (amount, limit, percent) => expect(percentOf(amount, limit)).toBe(percent));
});
