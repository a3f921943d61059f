import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { CsvButton } from '../../ui/CsvButton.tsx';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import classes from './coalition.module.css';
import type { Coalitions } from './documents.ts';

/** Who can stop it together, the likeliest first. */
export function Blockers(props: {
  field: ForceField;
  names: ReadonlyMap<string, string>;
  coalitions: Coalitions;
}) {
  const { t, i18n } = useTranslation();
  const { change } = useView();
  const { field, names, coalitions } = props;
  const { blockers, blockersAreExact } = coalitions;
  const { percent } = useWords(names);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const most = Math.max(0.01, ...blockers.map(({ probability }) => probability));
  const [first] = blockers;
  return (
    <FigureSection
      title={t('coalitions.block.title')}
      controls={
        first && (
          <CsvButton
            name={t('coalitions.block.title')}
            field={field}
            rows={() => [
              [t('coalitions.block.who'), t('coalitions.csv.count'), t('coalitions.block.chance')],
              ...blockers.map(({ memberIds, probability }) => [
                memberIds.map((id) => names.get(id) ?? id).join(', '),
                memberIds.length,
                probability,
              ]),
            ]}
          />
        )
      }
      reading={
        first
          ? `${t('coalitions.block.reading', {
              count: first.memberIds.length,
              chance: percent(first.probability),
            })} ${blockersAreExact ? '' : t('coalitions.block.notExact')}`
          : t('coalitions.block.nobody')
      }
    >
      {first && (
        <>
          <ol className={classes.blockers}>
            {blockers.map(({ memberIds, probability }) => (
              <li key={memberIds.join()} className={classes.blocker}>
                <span className={classes.blockerChance}>
                  <span>{percent(probability)}</span>
                  <Bar parts={[{ value: probability, tone: 'against' }]} maximum={most} />
                </span>
                <span>
                  {list
                    .formatToParts(memberIds)
                    .map(({ type, value }) =>
                      type === 'element' ? (
                        <NameButton
                          key={value}
                          name={names.get(value) ?? value}
                          onChoose={() => change({ partner: value })}
                        />
                      ) : (
                        value
                      ),
                    )}
                </span>
              </li>
            ))}
          </ol>
          <p className={classes.small}>{t('coalitions.block.legend')}</p>
        </>
      )}
    </FigureSection>
  );
}
