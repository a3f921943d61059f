import { useTranslation } from 'react-i18next';
import type { ContactFact } from '../../api/facts.ts';
import { wordOf } from '../../ui/facts/words.ts';
import classes from './contacts.module.css';
import { FactItem } from './FactItem.tsx';
import { FirstFew } from './Section.tsx';
import { easiestFirst } from './summary.ts';

/** The people of a partner, and how to reach them. */
export function Contacts(props: { contacts: readonly ContactFact[] }) {
  const { t } = useTranslation();
  return (
    <FirstFew items={easiestFirst(props.contacts)} few={4}>
      {(contact) => {
        const manner = [
          contact.preferredChannel,
          contact.preferredLanguage && wordOf(t, 'language', contact.preferredLanguage),
        ].filter(Boolean);
        return (
          <FactItem key={contact.id} form="Contact" fact={contact} subject={contact.name}>
            <strong className={classes.name}>{contact.name}</strong>
            {contact.role && <span className={classes.role}> · {contact.role}</span>}
            {(contact.phone || contact.email) && (
              <div className={classes.reach}>
                {contact.phone && <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>}
                {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
              </div>
            )}
            {manner.length > 0 && (
              <div className={classes.role}>{t('partner.prefers', { manner: manner.join(', ') })}</div>
            )}
            {contact.note && <div className={classes.note}>{contact.note}</div>}
          </FactItem>
        );
      }}
    </FirstFew>
  );
}
