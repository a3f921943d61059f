import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './balance.module.css';
import type { Repair } from './model.ts';
import { Names } from './Names.tsx';
import type { People } from './people.ts';

const MOST = 3;
/** So many who get on with both are named. */
const NAMED = 3;

/** Which relationship would mend most, and which good ones are under so much strain that they may break. */
export function Repairs(props: {
  mend: readonly Repair[];
  guard: readonly Repair[];
  now: number;
  people: People;
}) {
  const { t } = useTranslation();
  const { mend, guard } = props;
  return (
    <FigureSection
      title={t('balance.mend.title')}
      reading={t(mend.length > 0 ? 'balance.mend.reading' : 'balance.mend.none')}
    >
      {mend.length > 0 && <RepairList {...props} repairs={mend} label={t('balance.mend.title')} />}
      {guard.length > 0 && (
        <Disclosure title={t('balance.guard.title', { count: guard.length })}>
          <p>{t('balance.guard.reading')}</p>
          <RepairList {...props} repairs={guard} label={t('balance.guard.list')} />
        </Disclosure>
      )}
    </FigureSection>
  );
}

function RepairList(props: { repairs: readonly Repair[]; label: string; now: number; people: People }) {
  const { t, i18n } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const { repairs, people } = props;
  const number = (value: number) => formatNumber(value, i18n.language, Number.isInteger(value) ? 0 : 1);
  const shown = showsAll || repairs.length <= MOST + 1 ? repairs : repairs.slice(0, MOST);
  return (
    <>
      <ol className={classes.list} aria-label={props.label}>
        {shown.map((repair) => (
          <li
            key={repair.id}
            className={classes.item}
            onMouseEnter={() => people.point([repair.a, repair.b])}
            onMouseLeave={() => people.point([])}
          >
            <p className={classes.who}>
              <Names ids={[repair.a, repair.b]} people={people} markOf={() => [repair.a, repair.b]} />
            </p>
            <p className={classes.what}>
              {t('balance.mend.left', { left: number(repair.strainsLeft), now: number(props.now) })}{' '}
              {repair.isMutual && `${t('balance.mend.mutual')} `}
              {repair.triangleRelief > 0 && t('balance.mend.triangles', { count: repair.triangleRelief })}
            </p>
            {repair.between.length > 0 && (
              <p className={classes.what}>
                {t('balance.mend.between')}{' '}
                <Names
                  ids={repair.between.slice(0, NAMED)}
                  people={people}
                  markOf={(id) => [repair.a, repair.b, id]}
                />
                {repair.between.length > NAMED &&
                  ` ${t('balance.mend.others', { count: repair.between.length - NAMED })}`}
                .
              </p>
            )}
            {repair.relationshipId !== null && (
              <Button
                variant="subtle"
                size="compact-xs"
                className={classes.open}
                aria-label={t('balance.openOf', {
                  a: people.nameOf(repair.a),
                  b: people.nameOf(repair.b),
                })}
                onClick={() => people.chooseRelationship(repair.relationshipId!)}
              >
                {t('balance.open')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {shown.length < repairs.length && (
        <Button variant="subtle" size="compact-sm" className={classes.more} onClick={() => setShowsAll(true)}>
          {t('balance.all', { count: repairs.length })}
        </Button>
      )}
    </>
  );
}
