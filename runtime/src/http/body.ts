import type { IncomingMessage } from 'node:http';

export type BodyFault = 'too_large' | 'timeout' | 'aborted';

export interface BodyLimit {
  readonly bytesMax: number;
  readonly milliseconds: number;
  /** Undefined when the body comes in chunks of its own. */
  readonly declared: number | undefined;
}

/**
 * Reads a whole request body. Stops at the limit without reading further, and after the time even when bytes keep
 * trickling in (17, section 5). A body of declared length is held once: pieces are copied where they belong.
 */
export function readBody(request: IncomingMessage, limit: BodyLimit): Promise<Buffer | BodyFault> {
  return new Promise((resolve) => {
    const body = limit.declared === undefined ? chunkedBody() : declaredBody(limit.declared);
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
      if (bytes + chunk.length > limit.bytesMax) end('too_large');
      else bytes += body.add(chunk, bytes);
    };
    const onEnd = (): void => end(body.whole());
    const onClose = (): void => end('aborted');
    const timer = setTimeout(() => end('timeout'), limit.milliseconds);
    request.on('data', onData);
    request.on('end', onEnd);
    request.on('close', onClose);
    request.on('error', onClose);
  });
}

interface GrowingBody {
  /** Bytes that were added. */
  add(chunk: Buffer, at: number): number;
  whole(): Buffer;
}

function declaredBody(length: number): GrowingBody {
  let whole: Buffer | undefined;
  return {
    add: (chunk, at) => {
      if (chunk.length === length) whole = chunk;
      else {
        whole ??= Buffer.allocUnsafeSlow(length);
        chunk.copy(whole, at);
      }
      return chunk.length;
    },
    whole: () => whole ?? Buffer.alloc(0),
  };
}

function chunkedBody(): GrowingBody {
  const chunks: Buffer[] = [];
  return {
    add: (chunk) => {
      chunks.push(chunk);
      return chunk.length;
    },
    whole: () => Buffer.concat(chunks),
  };
}
