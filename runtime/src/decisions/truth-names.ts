/** What a name has in it that stands for truth: nothing that decides may read it (10, law L11; 14, section 2.4). */
const TRUTH = /fraud_flag|campaign_id|is_fraud|fraud_scenario|truth/;

export const namesTruth = (name: string): boolean => TRUTH.test(name);
