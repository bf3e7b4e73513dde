/**
 * The five fraud patterns, as SQL over an episode: `e` is the episode, `j` its flow (0..11). Each names what a rule or
 * a model can see of it. Times are shares of the episode's longest course; entities that are not named stay as they
 * would be for a legitimate flow of the chosen party.
 */
export interface FraudPattern {
  /** The field's usual term; it is the campaign's truth name. */
  readonly name: string;
  /** Moment inside the episode, 0..1. */
  readonly moment: string;
  readonly amount: string;
  /** Party index; absent: any customer, another one for each flow. */
  readonly party?: string;
  /** Merchant index; absent: any merchant, another one for each flow. */
  readonly merchant?: string;
  /** The device is the attacker's, not the customer's. */
  readonly attackerDevice: boolean;
  readonly attackerIp: boolean;
}

export const FRAUD_PATTERNS: readonly FraudPattern[] = [
  {
    // Many cards, tiny amounts, one merchant, one device, minutes.
    name: 'card_testing',
    moment: '(j + ju) * 0.00015',
    amount: '0.5 + 4.5 * ju',
    merchant: 'episode_merchant',
    attackerDevice: true,
    attackerIp: true,
  },
  {
    // One customer from a new device and address, high amounts, hours.
    name: 'account_takeover',
    moment: '(j + ju) * 0.002',
    amount: '150 + 750 * ju',
    party: 'episode_party',
    attackerDevice: true,
    attackerIp: true,
  },
  {
    // Three cards copied at one place and spent elsewhere, from one address, within a day.
    name: 'skimmed_card_spree',
    moment: '(j + ju) * 0.008',
    amount: '80 + 320 * ju',
    party: '(episode_party + j % 3) % parties',
    attackerDevice: false,
    attackerIp: true,
  },
  {
    // Four customers and one merchant, round amounts, over days.
    name: 'merchant_collusion',
    moment: '(j + ju) * 0.08',
    amount: '50.0 * (4 + floor(6 * ju))',
    party: '(episode_party + j % 4) % parties',
    merchant: 'episode_merchant',
    attackerDevice: false,
    attackerIp: false,
  },
  {
    // A synthetic identity builds a history with small payments and then spends up to its limit within the hour.
    name: 'bust_out',
    moment: 'CASE WHEN j < 6 THEN j * 0.12 + 0.05 * ju ELSE 0.95 + (j - 6 + ju) * 0.002 END',
    amount: 'CASE WHEN j < 6 THEN 5 + 25 * ju ELSE 300 + 600 * ju END',
    party: 'parties + e',
    attackerDevice: false,
    attackerIp: false,
  },
];

export const TRUTH_PATTERNS: readonly string[] = FRAUD_PATTERNS.map(({ name }) => name);
