import type { ConfigKey } from '../../../config.ts';
import type { ExpectedAnomaly } from '../types.ts';

/** Injections that were declared before the run: `<REASON>:<count>:<reference>`, comma-separated. */
export const expectedAnomaliesKey: ConfigKey<readonly ExpectedAnomaly[]> = {
  env: 'REPORTER_EXPECTED_ANOMALIES',
  description: 'declared injections, each <REASON>:<count>:<reference>, comma-separated',
  fallback: [],
  parse: (text) => {
    const matches = text.split(',').map((entry) => /^([A-Z][A-Z_]+):([1-9][0-9]{0,8}):(\S{1,512})$/.exec(entry.trim()));
    const value = matches.flatMap((match) => {
      const [, reason, count, ref] = match ?? [];
      return reason && count && ref ? [{ reason, count: Number(count), ref }] : [];
    });
    return value.length === matches.length ? { value } : { fault: 'is not a list of <REASON>:<count>:<reference>' };
  },
};

/** The default of 16, section 7.6: one decision of a hundred. */
export const degradedShareKey: ConfigKey<number> = {
  env: 'REPORTER_DEGRADED_SHARE_MAX',
  description: 'share of the decisions that may be degraded, 0 to 1',
  fallback: 0.01,
  parse: (text) => {
    const value = /^(?:0|1|0\.\d{1,6})$/.test(text) ? Number(text) : Number.NaN;
    return Number.isNaN(value) ? { fault: 'is no share from 0 to 1' } : { value };
  },
};
