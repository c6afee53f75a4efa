/** A new password as a form holds it: typed twice, since nobody sees what is typed. */
import { z } from '#core/basics/zod';
import { isTooShort, LEAST_PASSWORD } from '#core/contract/protection';

/** The password the book has now, or its recovery code. */
const present = z.string().min(1, 'Type the password it has now.').max(1_024);

export const presentSchema = z.object({ secret: present });

/** `secret` is not asked for in a book without a password. */
export function newPasswordSchema(asksSecret: boolean) {
  return z
    .object({
      secret: asksSecret ? present : z.string(),
      password: z
        .string()
        .max(1_024)
        .refine((typed) => !isTooShort(typed), `A password has at least ${LEAST_PASSWORD} characters.`),
      again: z.string(),
    })
    .refine(({ password, again }) => password === again, {
      path: ['again'],
      message: 'The two are not the same. Type it once more.',
    });
}

export type NewPassword = z.infer<ReturnType<typeof newPasswordSchema>>;

export const nothingTyped: NewPassword = { secret: '', password: '', again: '' };

/** What a password is worth, plainly and without rules about its letters: length is what makes guessing hard. */
export function strengthOf(password: string): string {
  if (isTooShort(password)) {
    return `At least ${LEAST_PASSWORD} characters. Three or four words that do not belong together are easy to remember and hard to guess.`;
  }
  return password.trim().length < 14
    ? 'Enough against a curious eye. A word or two more also holds against a machine that guesses.'
    : 'Long enough to be hard to guess, as long as it is no name, date or saying.';
}
