import { isPlatformError, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { packBytes, unpack } from '../../evidence/packed.ts';
import type { EvidenceTarget } from '../../evidence/write.ts';
import type { RecordStore } from './ports.ts';

const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

export const objectRecordStore = ({ store, bucket }: EvidenceTarget): RecordStore => ({
  write: async ({ key, lines }) => {
    const content = lines.map(({ text }) => `${text}\n`).join('');
    try {
      await store.put(bucket, key, await packBytes(content), { kind: 'create' });
    } catch (error) {
      if (!isPlatformError(error, 'E_OBJECT_EXISTS')) throw error;
      const { body } = await store.get(bucket, key);
      const found = await unpack(key, body, CONTENT_BYTES_MAX);
      if (sha256Hex(found) !== sha256Hex(content)) {
        throw new PlatformError('E_EVIDENCE_CONFLICT', `${key} holds other records`);
      }
    }
  },
});
