/** A book opened for one task of the command line and closed again, whatever becomes of the task. */
import type { Result } from '#core/basics/result';
import { BookService } from '../practice/book-service';
import { passwordOf } from './password-file';
import type { VerbCall } from './verb';

/** The book is the call's first operand. */
export async function withBook<T>(
  call: VerbCall,
  task: (book: BookService) => Promise<Result<T>>,
): Promise<Result<T>> {
  const password = await passwordOf(call);
  if (!password.ok) return password;
  const book = await BookService.open(call.operands[0] ?? '', call.desk, undefined, password.value);
  try {
    return await task(book);
  } finally {
    await book.close();
  }
}
