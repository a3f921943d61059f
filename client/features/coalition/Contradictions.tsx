import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CoalitionSearch, demand } from '../../state/coalition.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import classes from './coalition.module.css';
import type { Coalitions, Contradiction } from './documents.ts';

/** So many pairs are named. */
const PAIRS = 3;

const isPair = ({ demand, partnerIds }: Contradiction) => demand === 'EXCLUSION' && partnerIds.length > 0;

/** Which demands stand in the way, each with what takes it back; nothing when it is not demands that do. */
export function Contradictions(props: { coalitions: Coalitions; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { coalitions, names } = props;
  const { nameList } = useWords(names);
  // Letting go of one pair lets go of all: they are one demand.
  const pairs = coalitions.contradictions.filter(isPair);
  const others = coalitions.contradictions.filter((one) => !isPair(one));
  const [firstPair] = pairs;
  if (coalitions.contradictions.length === 0) return null;
  return (
    <FigureSection title={t('coalitions.contradiction.title')}>
      <ul className={classes.contradictions}>
        {others.map((one) => {
          const { demand: kind, partnerIds } = one;
          const context = partnerIds.length > 0 ? 'named' : undefined;
          return (
            <Obstacle key={`${kind} ${partnerIds.join()}`} contradiction={one}>
              {t(`coalitions.contradiction.${kind}`, { context, names: nameList(partnerIds) })}
            </Obstacle>
          );
        })}
        {firstPair && (
          <Obstacle contradiction={firstPair}>
            {t('coalitions.contradiction.EXCLUSION', {
              context: 'named',
              names: pairs
                .slice(0, PAIRS)
                .map(({ partnerIds }) => nameList(partnerIds))
                .join('; '),
            })}{' '}
            {pairs.length > PAIRS && t('coalitions.contradiction.more', { count: pairs.length - PAIRS })}
          </Obstacle>
        )}
      </ul>
    </FigureSection>
  );
}

/** A demand in words, and what takes it back. */
function Obstacle(props: { contradiction: Contradiction; children: ReactNode }) {
  const { t } = useTranslation();
  const { change } = useView();
  return (
    <li>
      <span>{props.children}</span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => change({ coalition: (search) => without(props.contradiction, search) })}
      >
        {t('coalitions.contradiction.undo')}
      </Button>
    </li>
  );
}

/** The search without a demand. */
function without({ demand: kind, partnerIds }: Contradiction, search: CoalitionSearch): CoalitionSearch {
  const [only] = partnerIds;
  if (kind === 'MUST_BE_IN') return { ...search, mustBeIn: [] };
  if (kind === 'MUST_BE_OUT') return only ? demand(search, only, null) : { ...search, mustBeOut: [] };
  if (kind === 'EXCLUSION') return { ...search, respectsConflicts: false };
  return { ...search, mustBeConnected: false };
}
