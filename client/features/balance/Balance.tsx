import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FigureColumns, FigureSection } from '../../ui/FigureSection.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { BalanceAnswer } from './BalanceAnswer.tsx';
import classes from './balance.module.css';
import { CampsFigure } from './CampsFigure.tsx';
import { FactionCounts } from './FactionCounts.tsx';
import { Legend } from './Legend.tsx';
import { Method } from './Method.tsx';
import type { Mark } from './mark.ts';
import {
  countAlways,
  countRelationships,
  drawable,
  repairsOf,
  splitOf,
  strainsByCount,
  tiesOf,
  tornPartners,
  triangleStories,
  verdictOf,
} from './model.ts';
import type { People } from './people.ts';
import { Repairs } from './Repairs.tsx';
import { StrainTable } from './StrainTable.tsx';
import type { StructuralBalance } from './structural-balance.ts';
import { TornTable } from './TornTable.tsx';
import { Triangles } from './Triangles.tsx';

/** The answer, the camps as evidence, and what would help. */
export function Balance(props: {
  field: ForceField;
  balance: StructuralBalance;
  onSearchOn: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { field, balance } = props;
  const { layer } = view.filters;
  const { factions } = view;
  const { symmetrisation } = balance;
  const [mark, setMark] = useState<Mark>([]);
  const [showsAll, setShowsAll] = useState(false);

  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  const ties = useMemo(() => tiesOf(field, layer, symmetrisation), [field, layer, symmetrisation]);
  const split = useMemo(() => splitOf(balance, ties, factions), [balance, ties, factions]);
  const camps = useMemo(() => splitOf(balance, ties, null), [balance, ties]);
  const torn = useMemo(() => tornPartners(camps, balance.unbalancedTriangles), [camps, balance]);
  const stories = useMemo(
    () => triangleStories(balance.unbalancedTriangles, field, layer),
    [balance, field, layer],
  );
  const repairs = useMemo(() => repairsOf(balance, ties), [balance, ties]);
  const counts = useMemo(() => strainsByCount(balance), [balance]);
  const drawn = useMemo(() => drawable(split, stories.clashes, showsAll), [split, stories, showsAll]);

  const people: People = {
    nameOf: (id) => names.get(id) ?? t('form.nameless'),
    choosePartner: (partner) => change({ partner }),
    chooseRelationship: (relationship) => change({ relationship }),
    point: setMark,
  };
  const answer = (
    <BalanceAnswer
      balance={balance}
      always={countAlways(camps)}
      mostTorn={torn[0]}
      nameOf={people.nameOf}
      onSearchOn={props.onSearchOn}
    />
  );
  if (verdictOf(balance) === 'noTies') {
    return (
      <Screen answer={answer}>
        <EmptyState title={t('balance.empty.title')}>{t('balance.empty.text')}</EmptyState>
      </Screen>
    );
  }
  const count = split.factions.length;
  return (
    <Screen answer={answer}>
      <FigureColumns>
        <div className={classes.part}>
          <FigureSection
            title={t('balance.camps.title', { count })}
            reading={t('balance.camps.reading')}
            controls={
              <SegmentedControl
                size="xs"
                aria-label={t('balance.camps.show')}
                value={showsAll ? 'all' : 'strained'}
                onChange={(value) => setShowsAll(value === 'all')}
                data={['strained', 'all'].map((value) => ({ value, label: t(`balance.camps.${value}`) }))}
              />
            }
          >
            <CampsFigure
              split={drawn.split}
              nameOf={people.nameOf}
              shown={drawn.rows}
              showsFitting={showsAll}
              mark={mark}
              onMark={setMark}
              chosenPartner={view.partner}
              chosenRelationship={view.relationship}
              onChoosePartner={people.choosePartner}
              onChooseTie={({ relationshipIds }) =>
                relationshipIds[0] && people.chooseRelationship(relationshipIds[0])
              }
            />
            {drawn.leftOut > 0 && (
              <p className={classes.note}>{t('balance.camps.leftOut', { count: drawn.leftOut })}</p>
            )}
            <Legend split={split} showsFitting={showsAll} />
            {split.strains.length > 0 && (
              <Disclosure title={t('balance.ties.title', { count: countRelationships(split.strains) })}>
                <StrainTable split={split} chosen={view.relationship} people={people} />
              </Disclosure>
            )}
          </FigureSection>
          <FactionCounts
            counts={counts}
            chosen={factions ?? 2}
            onChoose={(chosen) => change({ factions: chosen === 2 ? null : chosen }, { replace: true })}
          />
        </div>
        <div className={classes.part}>
          <Repairs {...repairs} now={balance.frustrationIndex} people={people} />
          <Triangles
            {...stories}
            count={(balance.triangleCounts[1] ?? 0) + (balance.triangleCounts[3] ?? 0)}
            people={people}
          />
          <TornTable torn={torn} chosen={view.partner} people={people} />
        </div>
        <div data-wide="true">
          <Method
            balance={balance}
            symmetrisation={view.symmetrisation}
            onSymmetrisation={(way) => change({ symmetrisation: way }, { replace: true })}
          />
        </div>
      </FigureColumns>
    </Screen>
  );
}
