import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { expect, test } from 'vitest';
import { spineRows } from '../../../actions/rehearsal/spine-figures.ts';
import { anchorMarkdown, summaryText } from '../../../actions/rehearsal/summary.ts';
import caseSample from '../../../evidence-schemas/samples/case_summary.v1/valid-typical.json' with { type: 'json' };
import decisionSample from '../../../evidence-schemas/samples/decision_summary.v1/valid-typical.json' with {
  type: 'json',
};
import labelSample from '../../../evidence-schemas/samples/label_summary.v1/valid-typical.json' with { type: 'json' };

const [ROOT, HEAD] = ['a1'.repeat(32), 'b2'.repeat(32)];
const manifest = {
  root_sha256: ROOT,
  ledger_head_sha256: HEAD,
  platform_run_id: 'platform_20261128T100000Z',
} as BundleManifestV1;
const coverage = { planned_lanes: [], planned_checks: [], not_applicable_checks: [] };

const texts = {
  'what the terminal shows': summaryText({
    outcomes: [],
    stream: undefined,
    spine: {},
    held: undefined,
    elapsedSeconds: 1,
    word: 'HOLD_M1',
    manifest,
    verdict: {
      verified: 1,
      failures: [],
      manifest,
      recomputedWord: 'HOLD_M1',
      ledger: undefined,
      view: undefined,
      signatures: [],
    },
    coverage,
    bundle: '/somewhere/bundle',
  }),
  'the job summary': anchorMarkdown({ word: 'HOLD_M1', manifest, held: undefined }),
};

test.each(Object.entries(texts))('%s says the root and the head by which a bundle is anchored', (_name, text) => {
  expect(text).toContain(ROOT);
  expect(text).toContain(HEAD);
  expect(text).toContain('HOLD_M1');
});

test('a rehearsal that stopped says why on the terminal and in the job summary', () => {
  const held = 'M5 is held at M5.E: M5.E fails: M5E-B3\n  remedy: *Correct* it.';
  const text = anchorMarkdown({ word: 'HOLD_M5', manifest, held });
  expect(text).toContain('\n    M5 is held at M5.E: M5.E fails: M5E-B3\n      remedy: *Correct* it.\n');
  expect(anchorMarkdown({ word: 'HOLD_M5', manifest, held: undefined })).not.toContain('held');
});

test('the closing table says decisions by action, triggers by rule, cases and labels', () => {
  const rows = spineRows({
    decisions: DecisionSummaryV1.parse(decisionSample),
    cases: CaseSummaryV1.parse(caseSample),
    labels: LabelSummaryV1.parse(labelSample),
  });
  expect(rows).toEqual([
    ['spine', 'count', ''],
    ['decisions', '200', '190 ALLOW, 7 STEP_UP, 3 QUEUE_REVIEW'],
    ['triggers', '5', '3 ACTION_ESCALATES, 1 ACTION_FAILURE, 1 ALLOW_SAMPLE'],
    ['cases', '4', '1 open'],
    ['labels', '9', '3 FRAUD_CONFIRMED, 3 FRAUD_SUSPECTED, 2 CHARGEBACK, 1 LEGIT_CONFIRMED'],
  ]);
});

test('a run that did not come to the spine shows no table of it', () => {
  expect(spineRows({})).toEqual([]);
});
