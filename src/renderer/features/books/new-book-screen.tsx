/** Creating a book: what Accord has to know of the business, and what can wait. */
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Refusal } from '#core/basics/result';
import type { Profile } from '#core/profile/state';
import { practiceStore } from '../../book/practice-store';
import { Form, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { ProfileFields } from './profile-fields';
import { newProfileTexts, profileFormSchema } from './profile-form';

export function NewBookScreen() {
  const [, go] = useLocation();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useCheckedForm(profileFormSchema, newProfileTexts());
  useEffect(() => form.setFocus('name'), [form]);
  const create = async (profile: Profile) => {
    const created = await practiceStore.create(profile);
    if (created.ok) go(paths.debtors);
    else setRefusal(created.refusal);
  };
  return (
    <div className="form-page">
      <PageHead
        title="Create a book"
        crumbs={[{ label: 'Books', to: paths.books }]}
        subtitle="Only the name is needed now. The rest can be added when the first letter is written."
      />
      <Form
        form={form}
        onSave={create}
        refusal={refusal}
        actions={
          <FormActions
            save="Create the book"
            isSaving={form.formState.isSubmitting}
            onCancel={() => go(paths.books)}
          />
        }
      >
        <ProfileFields form={form} isCurrencyFixed={false} />
      </Form>
    </div>
  );
}
