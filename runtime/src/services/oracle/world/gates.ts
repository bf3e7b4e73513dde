import { canonicalJson } from '@spine-green/evidence-schemas';
import { renderTemplate, type WorldKey } from '../../../events/engine-run.ts';
import { digestOfMembers } from '../../../events/gate.ts';
import { gates } from '../../../events/gate-map.ts';

export interface WorldFile {
  /** Relative to the engine run root. */
  readonly name: string;
  readonly text: string;
}

/** Bundles of all gates: what each vouches for, its index and its flag, flags in both formats that readers accept. */
export function gateFiles(world: WorldKey, facts: Readonly<Record<string, unknown>>): readonly WorldFile[] {
  return gates.flatMap((gate, index) => {
    const root = renderTemplate(gate.bundle_root_template, { ...world });
    const members = [
      {
        path: 'checks.json',
        text: canonicalJson({ gate_id: gate.gate_id, outputs: gate.authorised_outputs, ...facts }),
      },
      { path: 'report.json', text: canonicalJson({ gate_id: gate.gate_id, status: 'PASS', world_key: world }) },
    ];
    const digest = digestOfMembers(members.map(({ text }) => Buffer.from(text)));
    const [field = ''] = gate.digest_fields;
    const flag = index % 2 === 0 ? `${field} = ${digest}\n` : canonicalJson({ [field]: digest });
    return [
      ...members.map(({ path, text }) => ({ name: root + path, text })),
      {
        name: renderTemplate(gate.index_template, { ...world }),
        text: canonicalJson({ items: members.map(({ path }) => ({ path })) }),
      },
      { name: renderTemplate(gate.flag_template, { ...world }), text: flag },
    ];
  });
}
