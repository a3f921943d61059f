import { Button, SegmentedControl } from '@mantine/core';
import { IconFocus2, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { MeasureSelect } from '../../ui/MeasureSelect.tsx';
import { FilterButton } from './FilterButton.tsx';
import { FilterChips } from './FilterChips.tsx';
import classes from './toolbar.module.css';

const steps = ['1', '2', '3'] as const;

export function Toolbar(props: { field: ForceField }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const byMeasure = view.colourBy === 'attitude' || view.colourBy === 'kind' ? null : view.colourBy;
  const nameOf = (id: string) => props.field.partners.find((partner) => partner.id === id)?.name;
  const chosenName = view.partner ? nameOf(view.partner) : undefined;
  const focusName = view.focus ? (nameOf(view.focus) ?? t('map.focus.unknown')) : undefined;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('map.toolbar')}>
      <IssueChooser issues={props.field.issues} />
      <SegmentedControl
        size="xs"
        aria-label={t('map.colour.label')}
        value={byMeasure ? 'measure' : view.colourBy}
        onChange={(value) =>
          change({ colourBy: value === 'attitude' || value === 'kind' ? value : 'BETWEENNESS' })
        }
        data={[
          { value: 'attitude', label: t('map.colour.attitude') },
          { value: 'kind', label: t('map.colour.kind') },
          { value: 'measure', label: t('measure.choose') },
        ]}
      />
      {byMeasure && (
        <MeasureSelect
          label={t('map.colour.measure')}
          value={byMeasure}
          onChange={(colourBy) => change({ colourBy })}
        />
      )}
      <MeasureSelect
        label={t('map.size.label')}
        prefix={t('map.size.short')}
        value={view.sizeBy}
        other={{ value: 'power', label: t('map.size.power') }}
        onChange={(sizeBy) => change({ sizeBy })}
      />
      <Button
        size="xs"
        variant="default"
        className={classes.quiet}
        aria-pressed={view.showInterests}
        onClick={() => change({ showInterests: !view.showInterests })}
      >
        {t('map.interests')}
      </Button>
      <FilterButton field={props.field} />
      {focusName ? (
        <div className={classes.focus}>
          <IconFocus2 size={16} stroke={1.6} aria-hidden="true" />
          <span className={classes.focusName}>{t('map.focus.on', { name: focusName })}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('map.focus.steps')}
            value={String(view.steps)}
            onChange={(value) => change({ steps: value === '3' ? 3 : value === '2' ? 2 : 1 })}
            data={steps.map((value) => ({ value, label: value }))}
          />
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('map.focus.off')}
            onClick={() => change({ focus: null })}
          >
            <IconX size={14} />
          </Button>
        </div>
      ) : (
        chosenName &&
        view.partner && (
          <Button
            size="xs"
            variant="default"
            className={classes.quiet}
            leftSection={<IconFocus2 size={16} stroke={1.6} />}
            onClick={() => change({ focus: view.partner })}
          >
            {t('map.focus.button')}
          </Button>
        )
      )}
      <FilterChips field={props.field} />
    </div>
  );
}
