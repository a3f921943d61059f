import { ActionIcon, Button, Input, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordOf } from '../facts/words.ts';
import type { FieldProps } from './field-props.ts';
import classes from './memberships-input.module.css';

/** A role in a centre as one value of a list: `<centre id> <role>`. */
export function toMembership(text: string): { centreId: string; role: string } {
  const [centreId = '', role = ''] = text.split(' ');
  return { centreId, role };
}

/** The role of a user in each of some centres. */
export function MembershipsInput(props: FieldProps<'memberships'>) {
  const { t } = useTranslation();
  const items = (Array.isArray(props.value) ? (props.value as readonly string[]) : []).map(toMembership);
  const centres = props.choices.centre ?? [];
  const set = (next: readonly { centreId: string; role: string }[]) =>
    props.onChange(next.map(({ centreId, role }) => `${centreId} ${role}`));
  const free = centres.find((centre) => !items.some((item) => item.centreId === centre.id));
  const roles = props.field.values.map((role) => ({ value: role, label: wordOf(t, 'role', role) }));
  return (
    <Input.Wrapper label={props.label} labelElement="div" description={props.help} error={props.error}>
      {items.map((item, index) => (
        <div key={item.centreId} className={classes.row}>
          <Select
            id={index === 0 ? props.id : undefined}
            aria-label={t('form.centre')}
            data={centres
              .filter(({ id }) => id === item.centreId || !items.some((one) => one.centreId === id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={item.centreId}
            allowDeselect={false}
            onChange={(centreId) =>
              centreId && set(items.map((one, at) => (at === index ? { ...one, centreId } : one)))
            }
          />
          <Select
            aria-label={t('form.role')}
            data={roles}
            value={item.role}
            allowDeselect={false}
            onChange={(role) => role && set(items.map((one, at) => (at === index ? { ...one, role } : one)))}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('form.removeMembership')}
            onClick={() => set(items.filter((_, at) => at !== index))}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      <Button
        id={items.length === 0 ? props.id : undefined}
        variant="default"
        size="compact-sm"
        disabled={!free}
        onClick={() => free && set([...items, { centreId: free.id, role: 'COORDINATOR' }])}
      >
        {t('form.addMembership')}
      </Button>
    </Input.Wrapper>
  );
}
