import type { IncomingMessage } from 'node:http';

export type BodyFault = 'too_large' | 'timeout' | 'aborted';

/**
 * Reads a whole request body. Stops at the limit without reading further, and after the time even when bytes keep
 * trickling in (17, section 5).
 */
export function readBody(
  request: IncomingMessage,
  limit: { readonly bytesMax: number; readonly milliseconds: number },
): Promise<Buffer | BodyFault> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (result: Buffer | BodyFault): void => {
      clearTimeout(timer);
      request.removeListener('data', onData);
      request.removeListener('end', onEnd);
      request.removeListener('close', onClose);
      if (!Buffer.isBuffer(result)) request.pause();
      resolve(result);
    };
    const onData = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > limit.bytesMax) end('too_large');
      else chunks.push(chunk);
    };
    const onEnd = (): void => end(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    const onClose = (): void => end('aborted');
    const timer = setTimeout(() => end('timeout'), limit.milliseconds);
    request.on('data', onData);
    request.on('end', onEnd);
    request.on('close', onClose);
    request.on('error', onClose);
  });
}
