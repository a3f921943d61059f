import { createContext, useContext } from 'react';
import type { EditingTask, FormName, ReadFact } from '../../state/editing.tsx';
import type { FactAction } from '../../ui/FactActions.tsx';

/** What every part of a card needs to know. */
export interface CardContextValue {
  readonly centreId: string;
  readonly mayEdit: boolean;
  /** The date the card shows, for what is old by then. */
  readonly shownAt: Date;
  nameOf(id: string): string | null;
  actionsFor(form: FormName, fact: ReadFact, subject: string): readonly FactAction[];
  edit(task: Omit<EditingTask, 'centreId'>): void;
  selectPartner(id: string): void;
}

const CardContext = createContext<CardContextValue | null>(null);
export const CardProvider = CardContext.Provider;

export function useCard(): CardContextValue {
  const card = useContext(CardContext);
  if (!card) throw new Error('A part of a card stands outside a card.');
  return card;
}
