import { sha256Hex } from '@spine-green/evidence-schemas';
import { describe, expect, it, test } from 'vitest';
import { dsnWith, parseKeyMap, rotatedMaps } from '../../../actions/rotate-secrets/key-map.ts';

const [OLD, OTHER] = [sha256Hex('old'), sha256Hex('other')];

describe('a map of keys', () => {
  it('lets in the old and the new key first, and then the new one alone; whoever has no new one stays', () => {
    const known = { [OLD]: 'wsp', [OTHER]: 'HUMAN::somebody' };
    const { beside, alone } = rotatedMaps(known, new Map([['wsp', 'new']]));
    expect(beside).toEqual({ ...known, [sha256Hex('new')]: 'wsp' });
    expect(alone).toEqual({ [OTHER]: 'HUMAN::somebody', [sha256Hex('new')]: 'wsp' });
  });

  it('that a torn rotation left loses every key but the newest', () => {
    const { alone } = rotatedMaps({ [OLD]: 'wsp', [OTHER]: 'wsp' }, new Map([['wsp', 'new']]));
    expect(alone).toEqual({ [sha256Hex('new')]: 'wsp' });
  });

  it('is read as it was written', () => {
    expect(parseKeyMap('/p', JSON.stringify({ [OLD]: 'wsp' }))).toEqual({ [OLD]: 'wsp' });
  });

  test.each(['', 'null', '[]', '{"wsp":"key"}', `{"${OLD}":1}`, 'hunter2'])(
    '%j is none, and is quoted nowhere',
    (text) => {
      expect(() => parseKeyMap('/p', text)).toThrow(/^E_PARAMETER_VALUE_INVALID: \/p (is no map|maps something else)/);
      expect(() => parseKeyMap('/p', text)).not.toThrow(/hunter2/);
    },
  );
});

describe('an address of a database', () => {
  it('has another password and nothing else', () => {
    const dsn = 'postgres://fp_app:old@10.0.0.1:5432/spine?sslmode=require';
    expect(dsnWith('/p', dsn, 'a-b_c')).toBe('postgres://fp_app:a-b_c@10.0.0.1:5432/spine?sslmode=require');
  });

  test.each(['', 'no address', 'postgres://fp_app@10.0.0.1/spine'])('%j is none', (dsn) => {
    expect(() => dsnWith('/p', dsn, 'new')).toThrow(/^E_PARAMETER_VALUE_INVALID: \/p is no DSN$/);
  });
});
