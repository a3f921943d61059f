import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureSection } from '../../ui/FigureSection.tsx';
import classes from './grid.module.css';
import { type GridRow, type RingMove, ringMoves } from './model.ts';
import { NameList } from './NameList.tsx';
import { RingFlow } from './RingFlow.tsx';

/** Rings of influence, actual against desired: who must come closer, and who may step back. */
export function Rings(props: {
  rows: readonly GridRow[];
  isNarrowed: boolean;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const [pointed, setPointed] = useState<RingMove | null>(null);
  const { moves, unknown } = useMemo(() => ringMoves(props.rows), [props.rows]);
  const count = (test: (move: RingMove) => boolean) =>
    moves.filter(test).reduce((sum, { rows }) => sum + rows.length, 0);
  const closer = count(({ approach }) => approach > 0);
  const back = count(({ approach }) => approach < 0);
  const inPlace = count(({ approach }) => approach === 0);
  return (
    <FigureSection
      title={t('grid.rings.title')}
      reading={[
        closer + back === 0
          ? t('grid.rings.settled', { count: inPlace })
          : t('grid.rings.reading', { closer, back, inPlace }),
        props.isNarrowed && t('grid.rings.narrowed', { count: props.rows.length }),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <div className={classes.rings}>
        {moves.length > 0 && <RingFlow moves={moves} pointed={pointed} onPoint={setPointed} />}
        <ul className={classes.moves} aria-label={t('grid.rings.list')}>
          {moves
            .filter(({ approach }) => approach !== 0)
            .map((move) => (
              <li
                key={`${move.from} ${move.to}`}
                className={classes.move}
                onMouseEnter={() => setPointed(move)}
                onMouseLeave={() => setPointed(null)}
              >
                <p className={classes.moveName}>
                  {t(`words.ring.${move.from}`)} → {t(`words.ring.${move.to}`)}
                  <span className={classes.muted}>
                    {' '}
                    · {t(`grid.rings.${move.approach > 0 ? 'closer' : 'back'}`, { count: move.rows.length })}
                  </span>
                </p>
                <p className={classes.line}>
                  <NameList rows={move.rows} most={5} onChoose={props.onChoose} />
                </p>
              </li>
            ))}
        </ul>
      </div>
      {unknown.length > 0 && (
        <p className={classes.line}>
          <span className={classes.muted}>{t('grid.rings.unknown', { count: unknown.length })}</span>{' '}
          <NameList rows={unknown} most={5} onChoose={props.onChoose} />
        </p>
      )}
    </FigureSection>
  );
}
