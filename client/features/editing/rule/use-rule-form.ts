import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { DecisionRule } from '../../../api/decision.ts';
import { newId } from '../../../api/new-id.ts';
import { type Attempt, nextAttempt } from '../../../ui/form/attempt.ts';
import { dropDraft, keepDraft, readDraft } from '../../../ui/form/draft.ts';
import type { Problem } from '../../../ui/form/problems.ts';
import { useSavedNotice } from '../saved-notice.tsx';
import { writeFact } from '../write-fact.ts';
import { issueWrites } from '../writes/issue.ts';
import { fieldOf, findRuleProblems } from './rule-problems.ts';
import { asksTheSame, type RuleValues, toRuleCorrection, toRuleValues } from './rule-values.ts';

/** The rule of an issue as it was read. */
export interface StoredRule {
  readonly id: string;
  readonly version: number;
  readonly decisionRule: DecisionRule | null;
}

interface KeptDraft {
  readonly values: RuleValues;
  readonly savedAt: string;
}

/** A draft is kept as the drafts of other forms are: one text under one name. */
function findDraft(key: string): KeptDraft | null {
  const draft = readDraft(localStorage, key);
  try {
    return draft && { values: JSON.parse(String(draft.values.rule)), savedAt: draft.savedAt };
  } catch {
    return null;
  }
}

/** The working of the form of a rule: what is chosen, what is wrong with it, its draft on this device, and saving it just once. */
export function useRuleForm(options: { stored: StoredRule; draftKey: string; onSaved: () => void }) {
  const { i18n } = useTranslation();
  const client = useClient();
  const showSaved = useSavedNotice();
  const { draftKey } = options;
  const valuesOf = (rule: DecisionRule | null) => toRuleValues(rule, i18n.language);
  const [stored, setStored] = useState(options.stored);
  const [read, setRead] = useState(() => valuesOf(stored.decisionRule));
  const [values, setValues] = useState(read);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState(0);
  const [state, setState] = useState<'editing' | 'saving' | 'unreachable' | 'failed'>('editing');
  const [theirs, setTheirs] = useState<StoredRule | null>(null);
  const [offered, setOffered] = useState(() => findDraft(draftKey));
  const attempt = useRef<Attempt | null>(null);
  const isDone = useRef(false);

  const isChanged = useMemo(() => !asksTheSame(read, values), [read, values]);
  useEffect(() => {
    if (!isChanged) return;
    const texts = { values: { rule: JSON.stringify(values) }, read: { rule: JSON.stringify(read) } };
    const keep = () => {
      if (!isDone.current) keepDraft(localStorage, draftKey, { ...texts, savedAt: new Date().toISOString() });
    };
    const timer = setTimeout(keep, 300);
    return () => {
      clearTimeout(timer);
      keep();
    };
  }, [isChanged, values, read, draftKey]);

  function refuse(found: readonly Problem[]) {
    setProblems(found);
    if (found.length > 0) setRefusals((count) => count + 1);
  }

  function finish() {
    isDone.current = true;
    dropDraft(localStorage, draftKey);
    options.onSaved();
  }

  async function send(from: RuleValues, at: StoredRule): Promise<void> {
    const found = findRuleProblems(values);
    refuse(found);
    if (found.length > 0) return;
    const correction = toRuleCorrection(from, values);
    if (Object.keys(correction).length === 0) return finish();
    setState('saving');
    const input = { id: at.id, version: at.version, ...correction };
    attempt.current = nextAttempt(attempt.current, input, newId);
    const outcome = await writeFact(client, issueWrites.correct, {
      mutationId: attempt.current.mutationId,
      input,
    });
    if (outcome.state === 'unreachable') return setState('unreachable');
    attempt.current = null;
    if (outcome.state === 'failed') return setState('failed');
    setState('editing');
    if (outcome.state === 'saved') {
      showSaved(outcome.change);
      return finish();
    }
    if (outcome.state === 'stale') {
      const now = outcome.stored as unknown as StoredRule;
      // Something else of the issue was changed: nobody disagrees on its rule.
      if (asksTheSame(from, valuesOf(now.decisionRule))) return send(from, now);
      return setTheirs(now);
    }
    refuse(outcome.errors.map(({ field, ...error }) => ({ field: fieldOf(field), ...error })));
  }

  return {
    values,
    problems,
    /** How often a submit was refused; each time the summary takes the focus. */
    refusals,
    state,
    isChanged,
    offered,
    /** What someone else made of the rule in the meantime. */
    theirs,
    setValues: (next: RuleValues) => {
      setValues(next);
      // What was wrong goes as it is mended; what the service refused may be right now.
      setProblems((before) => (before.length > 0 ? findRuleProblems(next) : before));
      if (state !== 'saving') setState('editing');
    },
    submit: () => send(read, stored),
    takeDraft: () => {
      if (offered) setValues(offered.values);
      setOffered(null);
    },
    dropDraft: () => {
      dropDraft(localStorage, draftKey);
      setOffered(null);
      setValues(read);
    },
    /** Saves over what stands there now. */
    saveMine: () => {
      if (!theirs) return;
      const from = valuesOf(theirs.decisionRule);
      setStored(theirs);
      setRead(from);
      setTheirs(null);
      return send(from, theirs);
    },
    keepTheirs: finish,
  };
}
