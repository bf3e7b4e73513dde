import { userInfo } from 'node:os';

/**
 * Who approves a rehearsal. A user without a name, as in a container, has a number; what stands in a directory's names
 * and in no identifier (`DOMAIN\user`, `user@host`) is written as a dash.
 */
export const operatorName = (): string => operatorOf(nameOfUser() ?? `uid-${process.getuid?.() ?? 'unknown'}`);

export const operatorOf = (name: string): string => `operator:${name.replace(/[^A-Za-z0-9._-]+/g, '-')}`;

function nameOfUser(): string | undefined {
  try {
    return userInfo().username || undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
