import { Button, MultiSelect, Popover, Slider, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { countFilters } from '../../state/filters.ts';
import { type Filters, noFilters, useView } from '../../state/view.ts';
import { attitudeOrder } from '../../ui/attitude.ts';
import { sortKinds, useKindName } from '../../ui/kinds.ts';
import classes from './filter-button.module.css';

const sectors = ['PUBLIC', 'PRIVATE', 'ASSOCIATION', 'NONE'] as const;
const signs = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;
const shares = [0, 0.25, 0.5, 0.75] as const;

/** Every filter in one place. What is filtered away stays on the map as a shadow; nothing moves. */
export function FilterButton(props: { field: ForceField }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const [isOpen, setOpen] = useState(false);
  const active = countFilters(view.filters);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={340} trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          data-active={active > 0}
          className={classes.button}
          leftSection={<IconFilter size={16} stroke={1.6} />}
          aria-expanded={isOpen}
          onClick={() => setOpen((open) => !open)}
        >
          {active > 0 ? t('map.filters.some', { count: active }) : t('map.filters.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t('map.filters.button')}>
        <FilterFields field={props.field} />
        {active > 0 && (
          <Button size="xs" variant="subtle" mt="sm" onClick={() => change({ filters: noFilters })}>
            {t('map.filters.clear')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

export function FilterFields(props: { field: ForceField }) {
  const { t } = useTranslation();
  const kindName = useKindName();
  const { view, change } = useView();
  const { filters } = view;
  const { partners, interests } = props.field;
  const set = (next: Partial<Filters>) => change({ filters: next }, { replace: true });
  const kinds = useMemo(() => sortKinds(partners.map(({ kind }) => kind)), [partners]);
  const groups = useMemo(
    () =>
      [...new Set(partners.flatMap(({ group }) => (group ? [group] : [])))].sort((a, b) =>
        a.localeCompare(b, 'nl'),
      ),
    [partners],
  );
  const many = { size: 'xs', clearable: true, comboboxProps: { withinPortal: false } } as const;
  return (
    <Stack gap="sm">
      <TextInput
        size="xs"
        label={t('map.filters.text')}
        value={filters.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <MultiSelect
        {...many}
        label={t('map.filters.attitude')}
        data={attitudeOrder.map((value) => ({ value, label: t(`words.attitude.${value}`) }))}
        value={[...filters.attitudes]}
        onChange={(attitudes) => set({ attitudes: attitudes as Filters['attitudes'] })}
      />
      <MultiSelect
        {...many}
        searchable
        label={t('map.filters.kind')}
        data={kinds.map((value) => ({ value, label: kindName(value) }))}
        value={[...filters.kinds]}
        onChange={(chosen) => set({ kinds: chosen })}
      />
      <MultiSelect
        {...many}
        label={t('map.filters.sector')}
        data={sectors.map((value) => ({ value, label: t(`words.sector.${value}`) }))}
        value={[...filters.sectors]}
        onChange={(chosen) => set({ sectors: chosen as Filters['sectors'] })}
      />
      {groups.length > 0 && (
        <MultiSelect
          {...many}
          searchable
          label={t('map.filters.group')}
          data={groups}
          value={[...filters.groups]}
          onChange={(chosen) => set({ groups: chosen })}
        />
      )}
      {interests.length > 0 && (
        <MultiSelect
          {...many}
          searchable
          label={t('map.filters.interest')}
          data={interests.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...filters.interests]}
          onChange={(chosen) => set({ interests: chosen })}
        />
      )}
      <AtLeast
        label={t('map.filters.power')}
        value={filters.powerAtLeast}
        onChange={(powerAtLeast) => set({ powerAtLeast })}
      />
      <MultiSelect
        {...many}
        label={t('map.filters.sign')}
        data={signs.map((value) => ({ value, label: t(`words.sign.${value}`) }))}
        value={[...filters.signs]}
        onChange={(chosen) => set({ signs: chosen as Filters['signs'] })}
      />
      <AtLeast
        label={t('map.filters.confidence')}
        value={filters.confidenceAtLeast}
        onChange={(confidenceAtLeast) => set({ confidenceAtLeast })}
      />
      <Switch
        size="sm"
        label={t('map.filters.conflict')}
        checked={filters.hasConflict}
        onChange={(event) => set({ hasConflict: event.currentTarget.checked })}
      />
    </Stack>
  );
}

/** A lower bound of 0 to 1; 0 is no bound. */
function AtLeast(props: { label: string; value: number | null; onChange: (value: number | null) => void }) {
  const { t } = useTranslation();
  const said = (value: number) => (value === 0 ? t('map.filters.all') : `${Math.round(value * 100)}%`);
  return (
    <div>
      <Text size="xs" fw={500} mb={2}>
        {props.label}
      </Text>
      <div className={classes.slider}>
        <Slider
          size="sm"
          min={0}
          max={1}
          step={0.05}
          label={said}
          thumbLabel={props.label}
          marks={shares.map((value) => ({ value, label: said(value) }))}
          value={props.value ?? 0}
          onChange={(value) => props.onChange(value === 0 ? null : value)}
        />
      </div>
    </div>
  );
}
