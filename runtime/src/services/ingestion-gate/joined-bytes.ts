/**
 * UTF-8 bytes of many texts in a row, each followed by the separator except the last, which is followed by the end.
 * A joined string of a megabyte goes straight to the old generation of the heap, and ten of them a second make the
 * collector run all the time; bytes live outside of it.
 */
export function joinedBytes(
  texts: readonly string[],
  around: { readonly start: string; readonly between: string; readonly end: string },
): Buffer {
  const { start, between, end } = around;
  let bytes =
    Buffer.byteLength(start) + Buffer.byteLength(between) * Math.max(0, texts.length - 1) + Buffer.byteLength(end);
  for (const text of texts) bytes += Buffer.byteLength(text);
  const buffer = Buffer.allocUnsafe(bytes);
  let at = buffer.write(start, 0);
  for (let index = 0; index < texts.length; index += 1) {
    if (index > 0) at += buffer.write(between, at);
    at += buffer.write(texts[index] ?? '', at);
  }
  buffer.write(end, at);
  return buffer;
}
