import { Button } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ForceField } from '../../api/force-field.ts';
import { scoreParts } from '../../state/coalition.ts';
import { changeView, fieldPath, useView } from '../../state/view.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './coalition.module.css';
import type { OptionRow } from './model.ts';
import { OptionMap } from './OptionMap.tsx';
import { useOptionWords } from './use-option-words.ts';

/** One option, beside the list of them: who is in it on the map, why it stands where it does, its room, and who would leave first. */
export function OptionDetail(props: {
  field: ForceField;
  names: ReadonlyMap<string, string>;
  row: OptionRow;
  isPhone: boolean;
}) {
  const { t, i18n } = useTranslation();
  const { field, names, row } = props;
  const { option, number } = row;
  const { score, why } = useOptionWords(names);
  const { hours } = option;
  return (
    <FigureSection
      title={t('coalitions.detail.title', { number })}
      controls={!props.isPhone && <OpenOnMap memberIds={option.memberIds} />}
      reading={[
        option.toPersuade.length > 0 &&
          t('coalitions.detail.persuade', {
            count: option.toPersuade.length,
            hours: t('coalitions.hours', { count: hours, amount: formatNumber(hours, i18n.language, 0) }),
          }),
        why(row) && t('coalitions.detail.compared', { why: why(row) }),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {!props.isPhone && <OptionMap field={field} row={row} />}
      <div className={classes.facts}>
        <Room option={option} names={names} />
        <div>
          <h3 className={classes.groupTitle}>
            {t('coalitions.detail.score', { score: score(option.score) })}
          </h3>
          <dl className={classes.scores}>
            {scoreParts.map((part) => {
              const value = option.parts.find((one) => one.part === part)?.value ?? null;
              return (
                <div key={part}>
                  <dt>{t(`coalitions.part.${part}.name`)}</dt>
                  <dd>
                    <Bar parts={value === null ? [] : [{ value, tone: 'accent' }]} maximum={1} />
                    <span>{score(value)}</span>
                  </dd>
                </div>
              );
            })}
          </dl>
        </div>
        <Tension row={row} names={names} />
      </div>
    </FigureSection>
  );
}

/** Leads to the whole map with these members standing out. */
function OpenOnMap(props: { memberIds: readonly string[] }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  return (
    <Button
      size="xs"
      variant="default"
      component={Link}
      to={fieldPath(centreId, 'network', changeView(view, { members: props.memberIds, partner: null }))}
      leftSection={<IconTopologyStar3 size={16} stroke={1.6} />}
    >
      {t('coalitions.map.open')}
    </Button>
  );
}

/** What each test of the rule has to spare. */
function Room(props: { option: OptionRow['option']; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { option, names } = props;
  const { testName, quantity } = useWords(names);
  return (
    <div>
      <h3 className={classes.groupTitle}>{t('coalitions.detail.room')}</h3>
      <ul className={classes.lines}>
        {option.outcome.tests.map(({ test, margin, needed, numerator }) => (
          <li key={test.id}>
            <strong>{testName(test)}</strong>:{' '}
            {margin === 0
              ? t('coalitions.room.just', { needed: quantity(needed ?? 0, test.by) })
              : t('coalitions.room.above', {
                  amount: quantity(numerator, test.by),
                  needed: quantity(needed ?? 0, test.by),
                  margin: quantity(margin ?? 0, test.by),
                })}
          </li>
        ))}
        {option.outcome.groups.map(({ name, inFavourIds, needed }) => (
          <li key={name}>
            <strong>{name}</strong>: {t('coalitions.room.group', { count: inFavourIds.length, needed })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who is at odds inside, and who would leave first. */
function Tension(props: { row: OptionRow; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { change } = useView();
  const { row, names } = props;
  const { conflicts, departures } = row.option;
  const nameOf = (id: string) => names.get(id) ?? id;
  const openCard = (id: string) => <NameButton name={nameOf(id)} onChoose={() => change({ partner: id })} />;
  return (
    <>
      <div>
        <h3 className={classes.groupTitle}>{t('coalitions.detail.conflicts')}</h3>
        {conflicts.length === 0 ? (
          <p className={classes.small}>{t('coalitions.conflicts.none')}</p>
        ) : (
          <ul className={classes.lines}>
            {conflicts.map(({ oneId, otherId }) => (
              <li key={`${oneId} ${otherId}`}>
                {openCard(oneId)} {t('coalitions.conflicts.with')} {openCard(otherId)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <h3 className={classes.groupTitle}>{t('coalitions.detail.leaves')}</h3>
        {departures.length === 0 ? (
          <p className={classes.small}>{t('coalitions.leaves.nobody')}</p>
        ) : (
          <>
            <ol className={classes.lines}>
              {departures.map(({ partnerId, isCritical, ...departure }) => (
                <li key={partnerId}>
                  {openCard(partnerId)}
                  {': '}
                  {t(`coalitions.leaves.${reasonToLeave(departure)}`)}
                  {!isCritical && ` ${t('coalitions.leaves.toSpare')}`}
                </li>
              ))}
            </ol>
            {departures.every(({ isCritical }) => isCritical) && (
              <p className={classes.small}>{t('coalitions.leaves.critical')}</p>
            )}
          </>
        )}
      </div>
    </>
  );
}

/** What makes a member uneasy: its bonds inside, or its position. */
function reasonToLeave(departure: {
  readonly distance?: number | null;
  readonly attachment?: number | null;
}): 'atOdds' | 'far' | 'loose' | 'unknown' {
  const { distance, attachment } = departure;
  if (attachment != null && attachment < 0) return 'atOdds';
  if (distance == null) return 'unknown';
  return distance >= 0.25 ? 'far' : 'loose';
}
