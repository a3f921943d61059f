import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './coalition.module.css';
import type { OptionRow } from './model.ts';
import { useOptionWords } from './use-option-words.ts';

/** The options to read on a phone: the same as the table, under each other. */
export function OptionList(props: {
  rows: readonly OptionRow[];
  chosen: OptionRow;
  names: ReadonlyMap<string, string>;
}) {
  const { t, i18n } = useTranslation();
  const { change } = useView();
  const { rows, chosen, names } = props;
  const { difference, score } = useOptionWords(names);
  return (
    <ul className={classes.list}>
      {rows.map((row) => {
        const { id, number, option } = row;
        const { hours } = option;
        return (
          <li key={id}>
            <button
              type="button"
              className={classes.listed}
              aria-pressed={id === chosen.id}
              onClick={() => change({ option: id })}
            >
              <span>
                <strong>{number}.</strong>{' '}
                {t('coalitions.option.members', { count: option.memberIds.length })}
                {', '}
                {t('coalitions.option.persuade', { count: option.toPersuade.length })}
              </span>
              <span className={classes.listedFigures}>
                {t('coalitions.option.score')} {score(option.score)}
                {hours > 0 &&
                  `, ${t('coalitions.hours', { count: hours, amount: formatNumber(hours, i18n.language, 0) })}`}
              </span>
              {rows.length > 1 && <span className={classes.apart}>{difference(row)}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
