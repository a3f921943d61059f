import { ActionIcon, Button, Checkbox, MultiSelect, NumberInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { PlanVotersQuery } from '../../api/generated/graphql.ts';
import { anyPersuasion, type PersuasionSearch, sayOf } from '../../state/persuasion.ts';
import { useView } from '../../state/view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import classes from './persuasion.module.css';
import { usePlanWords } from './use-plan-words.ts';

const PAUSE_MS = 500;
const wishes = ['respectsConflicts', 'needsIntroduction', 'canAbstain', 'countsSpillOver'] as const;

interface WishesProps {
  readonly field: ForceField;
  readonly names: ReadonlyMap<string, string>;
  readonly entitled: PlanVotersQuery['supportForecast']['voters'];
}

/** What a plan must respect, what there is to spend, and what someone knows better of a partner. It lives in the address. */
export function Wishes(props: WishesProps & { isPhone: boolean }) {
  const { t } = useTranslation();
  const { isPhone, ...rest } = props;
  if (!isPhone) return <Fields {...rest} />;
  return (
    <Disclosure title={t('plan.options.title')}>
      <Fields {...rest} />
    </Disclosure>
  );
}

function Fields(props: WishesProps) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { field, names, entitled } = props;
  const { hours } = usePlanWords(names);
  const search = view.persuasion;
  const set = (part: Partial<PersuasionSearch>) => change({ persuasion: { ...search, ...part } });
  const mayVote = new Set(entitled.map(({ partnerId }) => partnerId));
  const inFavour = new Set(
    entitled.filter(({ voteNow }) => voteNow === 'FOR').map(({ partnerId }) => partnerId),
  );
  const choices = field.partners
    .filter(({ id }) => mayVote.has(id) && (!inFavour.has(id) || search.leftOut.includes(id)))
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
  const named = [...search.leftOut, ...search.ownHours.map(({ partnerId }) => partnerId)];
  const notHere = named.filter((id) => !mayVote.has(id)).length;
  const { plan: _, ...asked } = search;
  const { plan: __, ...usual } = anyPersuasion;
  const isUsual = JSON.stringify(asked) === JSON.stringify(usual);
  return (
    <section className={classes.wishes} aria-label={t('plan.options.title')}>
      <div className={classes.checks}>
        {wishes.map((wish) => (
          <Checkbox
            key={wish}
            size="xs"
            label={t(`plan.options.${wish}`)}
            checked={search[wish]}
            onChange={(event) => set({ [wish]: event.currentTarget.checked })}
          />
        ))}
      </div>
      <div className={classes.fields}>
        <BudgetField
          value={search.budgetHours}
          onChange={(budgetHours) => set(withBudget(search, budgetHours))}
        />
        <MultiSelect
          size="xs"
          className={classes.people}
          label={t('plan.options.leave')}
          placeholder={search.leftOut.length === 0 ? t('plan.options.choose') : ''}
          data={choices}
          value={search.leftOut.filter((id) => mayVote.has(id))}
          onChange={(ids) =>
            set({
              leftOut: [...search.leftOut.filter((id) => !mayVote.has(id)), ...ids],
              ownHours: search.ownHours.filter(({ partnerId }) => !ids.includes(partnerId)),
            })
          }
          searchable
          clearable
          hidePickedOptions
          nothingFoundMessage={t('plan.options.nobody')}
          clearButtonProps={{ 'aria-label': t('plan.options.clearLeft') }}
          comboboxProps={{ width: 320, position: 'bottom-start' }}
        />
        {!isUsual && (
          <Button
            size="xs"
            variant="default"
            onClick={() => change({ persuasion: { ...anyPersuasion, plan: search.plan } })}
          >
            {t('plan.options.clear')}
          </Button>
        )}
      </div>
      {search.ownHours.length > 0 && (
        <ul className={classes.own} aria-label={t('plan.options.exceptions')}>
          {search.ownHours
            .filter(({ partnerId }) => mayVote.has(partnerId))
            .map((one) => {
              const name = names.get(one.partnerId) ?? one.partnerId;
              return (
                <li key={one.partnerId} className={classes.ownItem}>
                  {name}: {t('plan.options.ownHours', { hours: hours(one.hours) })}
                  <ActionIcon
                    variant="subtle"
                    size="sm"
                    aria-label={t('plan.options.remove', { name })}
                    onClick={() => change({ persuasion: sayOf(search, one.partnerId, null) })}
                  >
                    <IconX size={14} />
                  </ActionIcon>
                </li>
              );
            })}
        </ul>
      )}
      {notHere > 0 && <p className={classes.small}>{t('plan.options.notHere', { count: notHere })}</p>}
    </section>
  );
}

/** Who sets a budget wants to see its plan; who takes it away, the cheapest. */
const withBudget = ({ plan }: PersuasionSearch, budgetHours: number | null): Partial<PersuasionSearch> => ({
  budgetHours,
  plan: budgetHours !== null ? 'budget' : plan === 'budget' ? anyPersuasion.plan : plan,
});

function BudgetField(props: { value: number | null; onChange: (value: number | null) => void }) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState<number | string>(props.value ?? '');
  useEffect(() => setTyped(props.value ?? ''), [props.value]);
  const pass = useDebouncedCallback((next: number | string) => {
    const hours = next === '' ? null : Number(next);
    if (hours !== props.value) props.onChange(hours);
  }, PAUSE_MS);
  return (
    <NumberInput
      size="xs"
      w={160}
      label={t('plan.options.budget')}
      placeholder={t('plan.options.noBudget')}
      suffix={t('plan.options.hoursSuffix')}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        pass(next);
      }}
      min={0}
      max={10_000}
      step={2}
      decimalScale={1}
      decimalSeparator={i18n.language === 'nl' ? ',' : '.'}
      allowNegative={false}
    />
  );
}
