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
