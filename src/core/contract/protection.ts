/** A book's password as it is asked for and changed. What is typed goes to main, and is kept nowhere. */
import { z } from '../basics/zod';

const LONGEST = 1_024;

/** The password of a book, or the code on its recovery sheet. */
export const secretSchema = z.string().min(1).max(LONGEST);

const password = z.string().max(LONGEST);

export const LEAST_PASSWORD = 8;

/** Blanks at the ends do not count. What keyboards write differently counts the same. */
export function isTooShort(typed: string): boolean {
  return typed.normalize('NFKC').trim().length < LEAST_PASSWORD;
}

export const protectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), password }),
  z.object({ kind: z.literal('change'), secret: secretSchema, password }),
  z.object({ kind: z.literal('remove'), secret: secretSchema }),
  /** A new code for a new sheet; the old one opens the book no more. */
  z.object({ kind: z.literal('renew-code'), secret: secretSchema }),
]);

export type Protection = z.infer<typeof protectionSchema>;
