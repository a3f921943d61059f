import { Button, Checkbox, MultiSelect, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldPartner } from '../../api/force-field.ts';
import { anyCoalition, type CoalitionSearch, coalitionKinds, countDemands } from '../../state/coalition.ts';
import { useView } from '../../state/view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import classes from './coalition.module.css';

const others = ['AGAINST', 'NOT_CAST'] as const;

/** Which coalitions to look for: of what kind, who must be in and out, and what is respected. */
export function SearchControls(props: { entitled: readonly FieldPartner[]; isPhone: boolean }) {
  const { t } = useTranslation();
  const { view } = useView();
  const count = countDemands(view.coalition);
  if (!props.isPhone) return <Fields {...props} />;
  return (
    <Disclosure title={t(`coalitions.search.title.${count > 0 ? 'some' : 'none'}`, { count })}>
      <Fields {...props} />
    </Disclosure>
  );
}

function Fields(props: { entitled: readonly FieldPartner[] }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const search = view.coalition;
  const set = (part: Partial<CoalitionSearch>) => change({ coalition: (now) => ({ ...now, ...part }) });
  const inOrder = props.entitled.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const choices = (otherIds: readonly string[]) =>
    inOrder.filter(({ id }) => !otherIds.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
  const known = new Set(props.entitled.map(({ id }) => id));
  const present = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  const left = [...search.mustBeIn, ...search.mustBeOut].filter((id) => !known.has(id)).length;
  return (
    <section className={classes.search} aria-label={t('coalitions.search.label')}>
      <div className={classes.fields}>
        <NativeSelect
          size="xs"
          label={t('coalitions.search.kind')}
          value={search.kind}
          onChange={(event) =>
            set({
              kind: coalitionKinds.find((one) => one === event.currentTarget.value) ?? anyCoalition.kind,
            })
          }
          data={coalitionKinds.map((kind) => ({ value: kind, label: t(`coalitions.kind.${kind}.name`) }))}
        />
        <NativeSelect
          size="xs"
          label={t('coalitions.search.others')}
          value={search.othersVote}
          onChange={(event) =>
            set({ othersVote: others.find((one) => one === event.currentTarget.value) ?? 'AGAINST' })
          }
          data={others.map((one) => ({ value: one, label: t(`coalitions.others.${one}`) }))}
        />
        {(['mustBeIn', 'mustBeOut'] as const).map((side) => (
          <MultiSelect
            key={side}
            size="xs"
            className={classes.people}
            label={t(`coalitions.search.${side}`)}
            placeholder={search[side].length === 0 ? t('coalitions.search.choose') : ''}
            data={choices(side === 'mustBeIn' ? search.mustBeOut : search.mustBeIn)}
            value={present(search[side])}
            onChange={(ids) => set({ [side]: ids })}
            searchable
            styles={{ inputField: { minWidth: '3rem' } }}
            clearable
            hidePickedOptions
            nothingFoundMessage={t('coalitions.search.nobody')}
            clearButtonProps={{ 'aria-label': t('coalitions.search.clear') }}
            comboboxProps={{ width: 320, position: 'bottom-start' }}
          />
        ))}
      </div>
      <div className={classes.checks}>
        <Checkbox
          size="xs"
          label={t('coalitions.search.respectsConflicts')}
          checked={search.respectsConflicts}
          onChange={(event) => set({ respectsConflicts: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={t('coalitions.search.mustBeConnected')}
          checked={search.mustBeConnected}
          onChange={(event) => set({ mustBeConnected: event.currentTarget.checked })}
        />
        {countDemands(search) > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => set({ ...anyCoalition, weights: search.weights })}
          >
            {t('coalitions.search.reset')}
          </Button>
        )}
      </div>
      <p className={classes.small}>
        {t(`coalitions.kind.${search.kind}.text`)} {left > 0 && t('coalitions.search.left', { count: left })}
      </p>
    </section>
  );
}
