import { derived, literal, operatorInput, operatorSecret, within } from './entry.ts';

const NO_ALERTS = { absentOnEmbedded: 'nothing on one machine is billed' };
const ADDRESS = '[^@\\s]+@[^@\\s]+\\.[a-z]{2,}';

/** Section 12: budget, cost, observability. Money is a decimal string (00, section 3.4). */
export const budget = {
  AWS_BUDGET_NAME: derived('core', '<NAME_PREFIX>-budget'),
  AWS_BUDGET_LIMIT_AMOUNT: derived('core', '<MONTHLY_BUDGET_AMOUNT>'),
  AWS_BUDGET_LIMIT_UNIT: derived('core', '<MONTHLY_BUDGET_UNIT>'),
  AWS_BUDGET_ALERT_1_AMOUNT: literal('core', '10'),
  AWS_BUDGET_ALERT_2_AMOUNT: literal('core', '20'),
  AWS_BUDGET_ALERT_3_AMOUNT: literal('core', '28'),
  ALERT_CHANNEL_MODE: operatorInput('core', { accepts: 'email|sns', ...NO_ALERTS }),
  ALERT_EMAIL_ADDRESS: operatorInput('core', { accepts: ADDRESS, ...NO_ALERTS }),
  SNS_TOPIC_ARN: operatorInput('core', {
    accepts: 'arn:aws:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}',
    ...NO_ALERTS,
  }),
  SNS_SUBSCRIPTION_EMAIL: operatorInput('core', { accepts: ADDRESS, ...NO_ALERTS }),
  ENABLE_COST_ANOMALY_DETECTION: literal('core', true),
  COST_CAPTURE_SCOPE: literal('const', 'aws_plus_confluent_cloud'),
  COST_CAPTURE_ENFORCEMENT_MODE: literal('const', 'fail_closed'),
  COST_CAPTURE_PERIOD: literal('const', 'month_to_date_utc'),
  CONFLUENT_BILLING_SOURCE_MODE: literal('const', 'managed_control_plane_api_snapshot'),
  CONFLUENT_BILLING_CURRENCY: literal('const', 'USD'),
  TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT: derived('const', '<MONTHLY_BUDGET_AMOUNT>'),
  TOTAL_MONTHLY_BUDGET_LIMIT_UNIT: derived('const', '<MONTHLY_BUDGET_UNIT>'),
  TOTAL_BUDGET_ALERT_1_AMOUNT: derived('const', '<AWS_BUDGET_ALERT_1_AMOUNT>'),
  TOTAL_BUDGET_ALERT_2_AMOUNT: derived('const', '<AWS_BUDGET_ALERT_2_AMOUNT>'),
  TOTAL_BUDGET_ALERT_3_AMOUNT: derived('const', '<AWS_BUDGET_ALERT_3_AMOUNT>'),
  CONFLUENT_BILLING_API_KEY_INPUT: operatorSecret('ci'),
  CONFLUENT_BILLING_API_SECRET_INPUT: operatorSecret('ci'),
  CONFLUENT_BILLING_SNAPSHOT_KEY_PATTERN: within(
    'EVIDENCE_RUN_CONTROL_PREFIX_PATTERN',
    'confluent_billing_snapshot.json',
  ),
  LOG_BACKEND: literal('const', 'cloudwatch'),
  METRICS_BACKEND: literal('const', 'cloudwatch_basic'),
  METRIC_NAMESPACE: literal('const', 'fraud-platform/dev_min'),
  TRACING_ENABLED: literal('const', false),
};
