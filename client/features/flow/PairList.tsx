import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import { flowSectionId } from './FlowBetween.tsx';
import classes from './pair-list.module.css';
import type { Pair } from './shared-interests.ts';

const MOST = 6;

/** Pairs of partners with what they both need, and the way between them at a click. */
export function PairList(props: {
  field: ForceField;
  title: string;
  reading: string;
  pairs: readonly Pair[];
}) {
  const { t } = useTranslation();
  const { change } = useView();
  const [showsAll, setShowsAll] = useState(false);
  const { pairs } = props;
  const shown = showsAll ? pairs : pairs.slice(0, MOST);
  const name = (partner: Pair['one']) => (
    <NameButton name={partner.name} onChoose={() => change({ partner: partner.id })} />
  );
  return (
    <div className={classes.place}>
      <FigureSection
        title={props.title}
        reading={props.reading}
        controls={
          pairs.length > 0 && (
            <CsvButton
              name={props.title}
              field={props.field}
              rows={() => [
                [t('flow.between.from'), t('flow.between.to'), t('shell.place.interests'), t('flow.overlap')],
                ...pairs.map(({ one, other, interests, overlap }) => [
                  one.name,
                  other.name,
                  interests.join(', '),
                  overlap,
                ]),
              ]}
            />
          )
        }
      >
        {shown.length > 0 && (
          <ul className={classes.pairs}>
            {shown.map((pair) => (
              <li key={pair.id} className={classes.pair}>
                <div className={classes.who}>
                  <p className={classes.names}>
                    {name(pair.one)} <span className={classes.and}>{t('flow.and')}</span> {name(pair.other)}
                  </p>
                  <p className={classes.interests}>
                    {t('flow.shared', {
                      count: pair.interests.length,
                      share: Math.round(pair.overlap * 100),
                    })}{' '}
                    {pair.interests.join(' · ')}
                  </p>
                </div>
                <Button
                  size="compact-sm"
                  className={classes.way}
                  variant="default"
                  aria-label={t('flow.wayBetween', { one: pair.one.name, other: pair.other.name })}
                  onClick={() => {
                    change({ from: pair.one.id, to: pair.other.id });
                    document.getElementById(flowSectionId)?.scrollIntoView({ block: 'start' });
                  }}
                >
                  {t('flow.way')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {!showsAll && pairs.length > MOST && (
          <div>
            <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
              {t('figure.all', { count: pairs.length })}
            </Button>
          </div>
        )}
      </FigureSection>
    </div>
  );
}
