/** Members of a judgement that no row tells apart from the ones beside them, each with the reason. */
export const SAID_TWICE: Readonly<Record<string, string>> = {
  ...because('no pack is written over it, and the same check expects one', [
    'M2.J-C05.unreadable',
    'M3.G-C01.verdict',
    'M3.G-C01.unreadable',
    'M4.J-C01.verdict',
    'M4.J-C01.unreadable',
    'M5.I-C01.verdict',
    'M5.I-C01.unreadable',
    'M6.I-C01.verdict',
    'M6.I-C01.unreadable',
    'M7.J-C01.verdict',
    'M7.J-C01.unreadable',
    'M8.I-C04.unreadable',
    'M9.I-C04.unreadable',
  ]),
  ...because('what is counted is sampled beside its count', [
    'M6.G-C07.count',
    'M6.G-C07.samples',
    'M6.G-C05.missing.count',
    'M6.G-C05.missing.samples',
    'M6.G-C05.unknown.count',
    'M6.G-C05.unknown.samples',
    'M6.G-C05.pending.count',
    'M6.G-C05.pending.samples',
    'M6.G-C06.count',
    'M6.G-C06.samples',
    'M6.G-C08.count',
    'M6.G-C08.samples',
    'M6.G-C09.count',
    'M6.G-C09.samples',
    'M6.G-C10.count',
    'M6.G-C10.samples',
    'M7.C-C02.samples',
  ]),
  ...because('the release itself keeps it, and what is found is held against the release as well', [
    'M1.B-C01.demanded',
    'M2.B-C03.distinct_keys',
  ]),
  ...because('the registry alone says it, and no fact of a row replaces a pin', ['M2.I-C01.limit', 'M2.I-C01.alerts']),
  ...because('what its reader gives always meets it', [
    'M5.E-C01.lane_mode',
    'M7.G-C03.database.component',
    'M9.G-C07.amount',
  ]),
  ...because('one reading is told as a count or a word, and by name beside it', [
    'M2.E-C03.loaded',
    'M2.E-C03.stale',
    'M3.D-C05.mirrored',
    'M3.D-C05.missing',
  ]),
  ...because('what has a fault of this kind is not written, and the same check expects what is written', [
    'M3.C-C06.secrets',
    'M9.H-C01.unproven',
  ]),
  ...because('a log without an entry does not name the operator either', ['M0.D-C01.first_entry']),
  ...because('an id of another form names no second to compare', ['M3.B-C01.candidate']),
  ...because('a view of other days has a fault as well', ['M5.E-C04.workload_days']),
  ...because('a lock that was never held was not released either', ['M8.E-C02.acquired']),
};

function because(reason: string, members: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(members.map((member) => [member, reason]));
}
