/**
 * List prices in USD, on demand, of the region of dev_min and of one Basic cluster, without any free allowance of a new
 * account. They are those of the public price pages of the day below, and nothing here reads them again: whoever is about
 * to spend money compares each row with what `aws pricing get-products` and the price page of Confluent say,
 * and dates the table anew.
 */
export const PRICES_AS_OF = '2025-06-30';
export const PRICED_REGION = 'Europe (London)';

/** What one unit is: `hour` of a whole resource, or of a part of it, or a month of something that stays. */
export const PRICES = {
  task_vcpu: { usd: 0.04656, per: 'vCPU-hour', of: 'Fargate, Linux/x86' },
  task_memory: { usd: 0.00511, per: 'GB-hour', of: 'Fargate, Linux/x86' },
  task_scratch: { usd: 0.00013, per: 'GB-hour', of: 'Fargate, ephemeral storage above 20 GiB' },
  public_ipv4: { usd: 0.005, per: 'address-hour', of: 'VPC, public IPv4 in use' },
  t4g_micro: { usd: 0.018, per: 'instance-hour', of: 'RDS PostgreSQL, one zone' },
  t4g_small: { usd: 0.036, per: 'instance-hour', of: 'RDS PostgreSQL, one zone' },
  t4g_medium: { usd: 0.072, per: 'instance-hour', of: 'RDS PostgreSQL, one zone' },
  t4g_large: { usd: 0.144, per: 'instance-hour', of: 'RDS PostgreSQL, one zone' },
  database_gp3: { usd: 0.133, per: 'GB-month', of: 'RDS, gp3' },
  logs_taken: { usd: 0.5985, per: 'GB', of: 'CloudWatch Logs, taken in' },
  logs_kept: { usd: 0.0315, per: 'GB-month', of: 'CloudWatch Logs, kept' },
  objects_kept: { usd: 0.024, per: 'GB-month', of: 'S3 Standard' },
  objects_put: { usd: 0.0000053, per: 'request', of: 'S3 PUT, COPY, POST, LIST' },
  objects_read: { usd: 0.00000042, per: 'request', of: 'S3 GET' },
  images_kept: { usd: 0.1, per: 'GB-month', of: 'ECR' },
  private_zone: { usd: 0.5, per: 'month', of: 'Route 53 zone behind Cloud Map; not charged when gone within 12 hours' },
  interface_endpoint: { usd: 0.011, per: 'zone-hour', of: 'VPC interface endpoint' },
  bus_capacity: { usd: 0.14, per: 'eCKU-hour', of: 'Confluent Basic; the first eCKU is free and counted all the same' },
  bus_in: { usd: 0.05, per: 'GB', of: 'Confluent Basic, written' },
  bus_out: { usd: 0.05, per: 'GB', of: 'Confluent Basic, read' },
  bus_kept: { usd: 0.08, per: 'GB-month', of: 'Confluent Basic, stored' },
} as const satisfies Readonly<Record<string, { readonly usd: number; readonly per: string; readonly of: string }>>;

export type PriceName = keyof typeof PRICES;
