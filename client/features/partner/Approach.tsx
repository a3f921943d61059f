import { useTranslation } from 'react-i18next';
import type { PartnerFact } from '../../api/facts.ts';
import { fieldName, wordOf } from '../../ui/facts/words.ts';
import classes from './approach.module.css';
import { useCard } from './card-context.ts';
import { Facts } from './Facts.tsx';
import { NothingKnown } from './Section.tsx';

/** How to go in, and what was agreed the last time. */
export function Approach(props: { partner: PartnerFact }) {
  const { t } = useTranslation();
  const { mayEdit, edit } = useCard();
  const { partner } = props;
  const onAdd = mayEdit
    ? () => edit({ task: 'correct', form: 'Partner', fact: partner, subject: partner.name })
    : undefined;
  return (
    <>
      {partner.howToApproach ? (
        <p className={classes.prose}>{partner.howToApproach}</p>
      ) : (
        <NothingKnown addLabel={t('partner.add.short')} onAdd={onAdd}>
          {t('partner.empty.approach')}
        </NothingKnown>
      )}
      <Facts
        rows={[
          { name: fieldName(t, 'Partner', 'preferredChannel'), value: partner.preferredChannel },
          { name: fieldName(t, 'Partner', 'preferredStyle'), value: partner.preferredStyle },
          {
            name: fieldName(t, 'Partner', 'preferredLanguage'),
            value: partner.preferredLanguage && wordOf(t, 'language', partner.preferredLanguage),
          },
        ]}
      />
      {partner.agreement && (
        <div className={classes.agreement}>
          <h4>{t('partner.section.agreement')}</h4>
          <p className={classes.prose}>{partner.agreement}</p>
        </div>
      )}
    </>
  );
}
