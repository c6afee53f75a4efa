/** The details of the business whose book is open, to be looked at and changed. */
import type { Profile } from '#core/profile/state';
import { practiceStore } from '../../book/practice-store';
import { tellDone } from '../../book/undo';
import { useOpenBook, useProfile } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { Form, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { GraceFields } from './grace-fields';
import { ProfileFields } from './profile-fields';
import { profileFormSchema, profileTexts } from './profile-form';

/** To where one saw that something is missing here. */
const leave = () => history.back();

export function ProfileScreen() {
  const { bookId } = useOpenBook();
  const profile = useProfile();
  const command = useCommand();
  const form = useCheckedForm(profileFormSchema, profileTexts(profile));
  const save = async (changed: Profile) => {
    const saved = await command.send({ type: 'profile.change', profile: changed });
    if (!saved.ok) return;
    await practiceStore.refresh();
    tellDone(bookId, saved.value, 'The business’s details are saved.');
    leave();
  };
  return (
    <div className="form-page">
      <PageHead
        title="Business details"
        crumbs={[{ label: 'Books', to: paths.books }]}
        subtitle="Letters written from now on show what stands here; letters already issued stay as they are."
      />
      <Form
        form={form}
        onSave={save}
        refusal={command.refusal}
        actions={<FormActions save="Save" isSaving={command.isPending} onCancel={leave} />}
      >
        <ProfileFields form={form} isCurrencyFixed />
        <GraceFields form={form} />
      </Form>
    </div>
  );
}
