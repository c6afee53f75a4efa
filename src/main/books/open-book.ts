/** A book opened for one task of the command line and closed again, whatever becomes of the task. */
import { BookService, type Desk } from '../practice/book-service';

export async function withBook<T>(
  folder: string,
  desk: Desk,
  task: (book: BookService) => Promise<T> | T,
): Promise<T> {
  const book = await BookService.open(folder, desk);
  try {
    return await task(book);
  } finally {
    await book.close();
  }
}
