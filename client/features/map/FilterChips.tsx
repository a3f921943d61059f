import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { type Filters, noFilters, useView } from '../../state/view.ts';
import { useKindName } from '../../ui/kinds.ts';
import classes from './filter-chips.module.css';

/** What is filtered on, each with a cross to let it go. */
export function FilterChips(props: { field: ForceField }) {
  const { t } = useTranslation();
  const kindName = useKindName();
  const { view, change } = useView();
  const { filters } = view;
  const interestName = (id: string) => props.field.interests.find((one) => one.id === id)?.name ?? '?';
  const share = (value: number) => `${Math.round(value * 100)}%`;

  const said: Partial<Record<keyof Filters, string>> = {};
  if (filters.text) said.text = `‘${filters.text}’`;
  if (filters.layer) said.layer = t(`words.layer.${filters.layer}`);
  if (filters.attitudes.length) said.attitudes = list(filters.attitudes, (one) => t(`words.attitude.${one}`));
  if (filters.kinds.length) said.kinds = list(filters.kinds, kindName);
  if (filters.sectors.length) said.sectors = list(filters.sectors, (one) => t(`words.sector.${one}`));
  if (filters.groups.length) said.groups = list(filters.groups, (one) => one);
  if (filters.interests.length) said.interests = list(filters.interests, interestName);
  if (filters.signs.length) said.signs = list(filters.signs, (one) => t(`words.sign.${one}`));
  if (filters.powerAtLeast !== null)
    said.powerAtLeast = t('map.filters.powerChip', { share: share(filters.powerAtLeast) });
  if (filters.confidenceAtLeast !== null)
    said.confidenceAtLeast = t('map.filters.confidenceChip', { share: share(filters.confidenceAtLeast) });
  if (filters.hasConflict) said.hasConflict = t('map.filters.conflict');

  const chips = Object.entries(said) as [keyof Filters, string][];
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('map.filters.active')}>
      {chips.map(([name, text]) => (
        <li key={name}>
          <UnstyledButton
            className={classes.chip}
            aria-label={t('map.filters.remove', { filter: text })}
            onClick={() => change({ filters: { [name]: noFilters[name] } })}
          >
            <span>{text}</span>
            <IconX size={12} aria-hidden="true" />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function list<T>(values: readonly T[], name: (value: T) => string): string {
  return values.map(name).join(', ');
}
