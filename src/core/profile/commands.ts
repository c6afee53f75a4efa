/** What can be asked about the business profile. */
import { z } from '../basics/zod';
import { profileSchema } from './state';

export const createBook = z.object({
  type: z.literal('book.create'),
  profile: profileSchema,
  isSample: z.boolean(),
});

export const changeProfile = z.object({ type: z.literal('profile.change'), profile: profileSchema });

/** Undoes a change: the profile as it was, if it still is as that change left it. */
export const changeProfileBack = z.object({
  type: z.literal('profile.change-back'),
  was: profileSchema,
  is: profileSchema,
});

export type CreateBook = z.infer<typeof createBook>;
export type ChangeProfile = z.infer<typeof changeProfile>;
export type ChangeProfileBack = z.infer<typeof changeProfileBack>;
