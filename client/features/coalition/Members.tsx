import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './coalition.module.css';
import { DemandButtons } from './DemandButtons.tsx';
import type { OptionRow } from './model.ts';
import { Suppose } from './Suppose.tsx';
import { useOptionWords } from './use-option-words.ts';

/** Who is in it: first whom it takes to persuade, the fewest hours first, then who is in favour already. */
export function Members(props: { row: OptionRow; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { row, names } = props;
  const { option } = row;
  const { difference } = useOptionWords(names);
  const reading = [row.number > 1 && difference(row), t('coalitions.members.hint')].filter(Boolean).join(' ');
  const toSpare = new Set(option.toSpareIds);
  const persuade = option.toPersuade.toSorted((a, b) => a.hours - b.hours);
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <FigureSection
      title={t('coalitions.members.title', { number: row.number })}
      reading={reading}
      controls={persuade.length > 0 && <Suppose option={option} />}
    >
      <div className={classes.groups}>
        <Group title={t('coalitions.members.persuade', { count: persuade.length })}>
          {persuade.map(({ partnerId, voteNow, hours }) => (
            <Member
              key={partnerId}
              id={partnerId}
              name={nameOf(partnerId)}
              isToSpare={toSpare.has(partnerId)}
            >
              {t(`coalitions.members.now.${voteNow}`)},{' '}
              {t('coalitions.hours', {
                count: hours,
                amount: formatNumber(hours, i18n.language, Number.isInteger(hours) ? 0 : 1),
              })}
            </Member>
          ))}
        </Group>
        <Group title={t('coalitions.members.supporters', { count: option.supporterIds.length })}>
          {option.supporterIds.map((id) => (
            <Member key={id} id={id} name={nameOf(id)} isToSpare={toSpare.has(id)} />
          ))}
        </Group>
      </div>
    </FigureSection>
  );
}

function Group(props: { title: string; children: readonly ReactNode[] }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={classes.groupTitle}>{props.title}</h3>
      {props.children.length === 0 ? (
        <p className={classes.small}>{t('coalitions.members.nobody')}</p>
      ) : (
        <ul className={classes.members}>{props.children}</ul>
      )}
    </div>
  );
}

function Member(props: { id: string; name: string; isToSpare: boolean; children?: ReactNode }) {
  const { t } = useTranslation();
  const { change } = useView();
  const { id, name } = props;
  return (
    <li className={classes.member}>
      <span className={classes.memberName}>
        <NameButton name={name} onChoose={() => change({ partner: id })} />
        <span className={classes.small}>
          {props.children} {props.isToSpare && t('coalitions.members.toSpare')}
        </span>
      </span>
      <DemandButtons partnerId={id} name={name} />
    </li>
  );
}
