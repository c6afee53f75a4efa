/** The password of the book on screen: set, or once there is one changed, removed, and its recovery sheet made anew. */
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useOpenBook } from '../../book/use-book';
import { Badge } from '../../ui/badge';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { toast } from '../../ui/toast';
import { ChangePassword } from './change-password';
import { OlderBackups } from './older-backups';
import './password.css';
import { RecoverySheet } from './recovery-sheet';
import { SetPassword } from './set-password';
import { WithPresentPassword } from './with-present-password';

export function PasswordScreen() {
  const { hasPassword } = useOpenBook();
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  return (
    <div className="form-page">
      <PageHead
        title="Password"
        crumbs={[{ label: 'Books', to: paths.books }]}
        badge={hasPassword && <Badge tone="teal">Protected</Badge>}
        subtitle={
          hasPassword
            ? 'Everything of this book is encrypted on the disk, and only the password opens it.'
            : 'This book has no password: whoever can open its folder can read it.'
        }
      />
      <Stack gap="md">
        {hasPassword ? <Protected onNewCode={setRecoveryCode} /> : <SetPassword onSet={setRecoveryCode} />}
      </Stack>
      {recoveryCode !== null && (
        <RecoverySheet recoveryCode={recoveryCode} onKept={() => setRecoveryCode(null)} />
      )}
    </div>
  );
}

function Protected({ onNewCode }: { readonly onNewCode: (recoveryCode: string | null) => void }) {
  return (
    <>
      <OlderBackups />
      <ChangePassword />
      <WithPresentPassword
        title="A new recovery sheet"
        act="Make a new sheet"
        kind="renew-code"
        onDone={(done) => onNewCode(done.recoveryCode)}
      >
        When the old one is lost, or somebody saw it. The old sheet opens the book no more; it still opens
        backups made before today.
      </WithPresentPassword>
      <WithPresentPassword
        title="Remove it"
        act="Remove the password"
        kind="remove"
        onDone={() => toast('The password is removed. Whoever can open the book’s folder can read it.')}
      >
        The book is then readable again for whoever can open its folder. Backups made with the password still
        need it.
      </WithPresentPassword>
    </>
  );
}
