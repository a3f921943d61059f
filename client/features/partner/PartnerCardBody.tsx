import { useTranslation } from 'react-i18next';
import { fadingOf } from '../../state/claims.ts';
import type { FormName } from '../../state/editing.tsx';
import { ClaimLine } from '../../ui/facts/ClaimLine.tsx';
import { Approach } from './Approach.tsx';
import { Background, hasBackground } from './Background.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Contacts } from './Contacts.tsx';
import { useCard } from './card-context.ts';
import { History } from './History.tsx';
import { Interests } from './Interests.tsx';
import type { PartnerCard } from './partner-card.ts';
import { Relationships } from './Relationships.tsx';
import { NothingKnown, Section, sectionId } from './Section.tsx';
import { Stances } from './Stances.tsx';
import { Standing } from './Standing.tsx';
import { Summary } from './Summary.tsx';
import { type CardSection, toSummary } from './summary.ts';

/** The card in the order in which it is needed: the answer, how to go in, whom to ask for, then the facts. */
export function PartnerCardBody(props: { card: PartnerCard; chosenIssueId: string | null }) {
  const { t } = useTranslation();
  const { card, chosenIssueId } = props;
  const { partner } = card;
  const { mayEdit, edit, shownAt } = useCard();

  const adding = (form: FormName, given: Readonly<Record<string, unknown>>) =>
    mayEdit ? () => edit({ task: 'create', form, fact: given, subject: null }) : undefined;
  const section = (
    name: CardSection,
    count: number,
    onAdd: (() => void) | undefined,
    list: React.ReactNode,
  ) => (
    <Section
      id={sectionId(partner.id, name)}
      title={t(`partner.section.${name}`)}
      count={count}
      addLabel={t(`partner.add.${name}`, { defaultValue: '' })}
      onAdd={count > 0 ? onAdd : undefined}
    >
      {count > 0 ? (
        list
      ) : (
        <NothingKnown addLabel={t(`partner.add.${name}`, { defaultValue: '' })} onAdd={onAdd}>
          {t(`partner.empty.${name}`)}
        </NothingKnown>
      )}
    </Section>
  );
  return (
    <>
      <Summary partnerId={partner.id} sentences={toSummary(card, chosenIssueId)} />
      <Section id={sectionId(partner.id, 'approach')} title={t('partner.section.approach')}>
        <Approach partner={partner} />
      </Section>
      {section(
        'contacts',
        card.contacts.length,
        adding('Contact', { partnerId: partner.id }),
        <Contacts contacts={card.contacts} />,
      )}
      <Section id={sectionId(partner.id, 'standing')} title={t('partner.section.standing')}>
        <Standing partner={partner} />
        <ClaimLine {...partner} fading={fadingOf(partner, shownAt)} />
      </Section>
      {section(
        'interests',
        card.holdings.length,
        adding('Holding', { partnerId: partner.id }),
        <Interests holdings={card.holdings} />,
      )}
      {section(
        'stances',
        card.stances.length,
        adding('Stance', { partnerId: partner.id }),
        <Stances stances={card.stances} chosenIssueId={chosenIssueId} />,
      )}
      {section(
        'conflicts',
        card.conflicts.length,
        adding('Conflict', { partyIds: [partner.id] }),
        <Conflicts partnerId={partner.id} conflicts={card.conflicts} />,
      )}
      {section(
        'relationships',
        card.relationships.length,
        adding('Relationship', { fromId: partner.id }),
        <Relationships partnerId={partner.id} relationships={card.relationships} />,
      )}
      {hasBackground(partner) && (
        <Section id={sectionId(partner.id, 'background')} title={t('partner.section.background')}>
          <Background partner={partner} />
        </Section>
      )}
      {card.history.length > 0 && (
        <Section
          id={sectionId(partner.id, 'history')}
          title={t('partner.section.history')}
          count={card.history.length}
        >
          <History card={card} />
        </Section>
      )}
    </>
  );
}
