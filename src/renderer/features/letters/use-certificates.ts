/** The numbers of certificates of posting, as they are typed: still there when one comes back before noting the posting. */
import type { LetterId } from '#core/basics/ids';
import { useOpenBook } from '../../book/use-book';
import { useKeptState } from '../../ui/kept-state';

export type Certificates = Readonly<Record<LetterId, string>>;

export interface CertificatesInHand {
  readonly certificates: Certificates;
  readonly write: (letterId: LetterId, number: string) => void;
}

export function useCertificates(): CertificatesInHand {
  const { bookId } = useOpenBook();
  const [certificates, setCertificates] = useKeptState<Certificates>(`certificates ${bookId}`, {});
  return {
    certificates,
    write: (letterId: LetterId, number: string) => setCertificates({ ...certificates, [letterId]: number }),
  };
}
