import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../api/generated/graphql.ts';
import type { OpenCentre } from '../../api/session.ts';

const visibilities: readonly Visibility[] = ['SHARED', 'TEAM', 'PRIVATE'];

/** A centre to import into, or the name of one to make. */
export interface TargetChoice {
  /** Null makes a new centre. */
  readonly centreId: string | null;
  readonly newName: string;
  readonly visibility: Visibility;
}

export function Target(props: {
  choice: TargetChoice;
  centres: readonly OpenCentre[];
  mayCreate: boolean;
  /** What is wrong with the name of the new centre. */
  nameError: string | null;
  onChoice: (choice: TargetChoice) => void;
}) {
  const { t } = useTranslation();
  const { choice, onChoice } = props;
  return (
    <>
      <NativeSelect
        label={t('import.target.label')}
        value={choice.centreId ?? ''}
        onChange={(event) => onChoice({ ...choice, centreId: event.currentTarget.value || null })}
        data={[
          ...props.centres.map(({ id, name }) => ({ value: id, label: name })),
          ...(props.mayCreate ? [{ value: '', label: t('import.target.new') }] : []),
        ]}
      />
      {choice.centreId === null && (
        <TextInput
          label={t('import.target.name')}
          required
          maxLength={200}
          value={choice.newName}
          error={props.nameError}
          onChange={(event) => onChoice({ ...choice, newName: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t('import.target.visibility')}
        description={t('import.target.visibilityHelp')}
        value={choice.visibility}
        onChange={(event) => onChoice({ ...choice, visibility: event.currentTarget.value as Visibility })}
        data={visibilities.map((value) => ({ value, label: t(`words.visibility.${value}`) }))}
      />
    </>
  );
}
