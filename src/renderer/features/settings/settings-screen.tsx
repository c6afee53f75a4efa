/** The user's own settings: how the app looks, and the name that stands on the trail. */
import { Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import { settingsSchema, type Settings } from '#core/contract/settings';
import { practiceStore } from '../../book/practice-store';
import { usePractice } from '../../book/use-book';
import { Card } from '../../ui/card';
import { Form, TextField, useCheckedForm } from '../../ui/form';
import { PageHead } from '../../ui/page-head';
import { RefusalNote } from '../../ui/refusal';
import { toast } from '../../ui/toast';
import { BackupsCard } from './backups-card';
import { LockCard } from './lock-card';
import { PrinterCard } from './printer-card';
import { WorkButton } from '../../ui/work-button';

const themeNames: Readonly<Record<Settings['theme'], string>> = {
  system: 'As the computer does',
  light: 'Light',
  dark: 'Dark',
};

export function SettingsScreen() {
  const { practice } = usePractice();
  if (!practice) return null;
  return (
    <div className="form-page">
      <PageHead title="Settings" subtitle="They hold for every book on this computer." />
      <Stack gap="md">
        <ThemeCard settings={practice.settings} />
        <NameCard settings={practice.settings} />
        <LockCard settings={practice.settings} />
        <PrinterCard settings={practice.settings} />
        <BackupsCard />
        <Text c="dimmed">Accord {practice.version}</Text>
      </Stack>
    </div>
  );
}

function ThemeCard({ settings }: { readonly settings: Settings }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const choose = async (theme: Settings['theme']) => {
    const saved = await practiceStore.changeSettings({ ...settings, theme });
    setRefusal(saved.ok ? null : saved.refusal);
  };
  return (
    <Card title="Appearance">
      <Radio.Group aria-label="Appearance" value={settings.theme} onChange={(theme) => void choose(theme)}>
        <Group gap="lg">
          {Object.entries(themeNames).map(([theme, name]) => (
            <Radio key={theme} value={theme} label={name} />
          ))}
        </Group>
      </Radio.Group>
      <RefusalNote refusal={refusal} />
    </Card>
  );
}

function NameCard({ settings }: { readonly settings: Settings }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useCheckedForm(settingsSchema, settings);
  const save = async ({ userName }: Settings) => {
    const saved = await practiceStore.changeSettings({ ...settings, userName });
    setRefusal(saved.ok ? null : saved.refusal);
    if (saved.ok) toast('Your name is saved.');
  };
  return (
    <Card title="Your name">
      <Form
        form={form}
        onSave={save}
        refusal={refusal}
        actions={
          <div>
            <WorkButton type="submit" isWorking={form.formState.isSubmitting}>
              Save
            </WorkButton>
          </div>
        }
      >
        <TextField
          form={form}
          name="userName"
          label="Name"
          description="It stands beside everything you write down, so that the next person knows whom to ask."
          maw={360}
        />
      </Form>
    </Card>
  );
}
