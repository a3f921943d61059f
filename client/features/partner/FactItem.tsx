import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../api/generated/graphql.ts';
import { fadingOf } from '../../state/claims.ts';
import type { FormName, ReadFact } from '../../state/editing.tsx';
import { FactActions } from '../../ui/FactActions.tsx';
import { ClaimLine } from '../../ui/facts/ClaimLine.tsx';
import { useCard } from './card-context.ts';
import classes from './fact-item.module.css';

interface ClaimedFact extends ReadFact {
  readonly source: string | null;
  readonly confidence?: number | null;
  readonly validFrom: string;
  readonly reviewBy?: string | null;
  readonly visibility: Visibility;
}

/** One fact of a list: what it says, who says so, and what can be done with it. An old or unsure one fades. */
export function FactItem(props: { form: FormName; fact: ClaimedFact; subject: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { fact, form, subject } = props;
  const card = useCard();
  const fading = fadingOf(fact, card.shownAt);
  return (
    <li className={classes.item} data-faded={fading.isOld || fading.isUnsure}>
      <div className={classes.body}>
        <div className={classes.said}>{props.children}</div>
        <ClaimLine {...fact} fading={fading} />
      </div>
      <FactActions
        label={t('editing.more', { name: subject })}
        actions={card.actionsFor(form, fact, subject)}
      />
    </li>
  );
}
