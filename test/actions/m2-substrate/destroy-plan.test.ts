import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { destroyScope } from '../../../actions/lib/terraform/destroy-plan.ts';
import { planDestroy } from '../../../actions/lib/terraform/destroy-preflight.ts';
import { openTerraform } from '../../../actions/lib/terraform/runner.ts';
import { noTerraform } from '../../support/terraform/terraform.ts';

const isMissing = noTerraform !== undefined;
const STACK = {
  terraform: { backend: { local: { path: 'state.json' } } },
  resource: { terraform_data: { network: { input: 'a' }, database: { input: 'b' } } },
};

/** A stack of a provider that every Terraform has in it, applied. */
async function applied(stack: object = STACK) {
  const folder = mkdtempSync(join(tmpdir(), 'destroy-plan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify(stack));
  const environment = { PATH: process.env.PATH ?? '', HOME: folder };
  const opened = openTerraform({ folder, environment, plugins: undefined });
  expect((await opened.init()).status).toBe(0);
  expect((await opened.plan('apply.bin')).status).toBe(2);
  expect((await opened.apply('apply.bin')).status).toBe(0);
  return { folder, opened };
}

test.skipIf(isMissing)('a real plan of a destruction deletes what the stack declares, and is not kept', async () => {
  const { folder, opened } = await applied();
  expect(destroyScope(await planDestroy(opened))).toEqual({ deletes: 2, out_of_scope: [], not_deleted: [] });
  expect(existsSync(join(folder, 'destroy-preflight.bin'))).toBe(false);
  expect((await opened.run(['state', 'list'])).text.trim().split('\n')).toHaveLength(2);
});

test.skipIf(isMissing)('what lies in the state and is declared by no stack is out of its scope', async () => {
  const { folder, opened } = await applied();
  const resource = { terraform_data: { network: STACK.resource.terraform_data.network } };
  writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify({ ...STACK, resource }));
  expect(destroyScope(await planDestroy(opened))).toEqual({
    deletes: 2,
    out_of_scope: ['terraform_data.database'],
    not_deleted: [],
  });
});

test.skipIf(isMissing)('a plan that fails is no plan', async () => {
  const { folder, opened } = await applied();
  rmSync(join(folder, 'state.json'));
  writeFileSync(join(folder, 'state.json'), 'none');
  chmodSync(join(folder, 'state.json'), 0o600);
  await expect(planDestroy(opened)).rejects.toMatchObject({ code: 'E_TERRAFORM_UNREADABLE' });
});
