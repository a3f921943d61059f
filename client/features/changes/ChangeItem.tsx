import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoChange } from '../../state/use-undo.ts';
import { readKeptRule } from '../../ui/decision/kept-rule.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { findField } from '../../ui/facts/fields.ts';
import { fieldName, formatTime, valueInWords } from '../../ui/facts/words.ts';
import type { LoggedChange } from './ChangesScreen.tsx';
import classes from './changes.module.css';
import { fieldChanges } from './field-changes.ts';

/** Facts written out at once; the others on request. */
const FACTS_SHOWN = 3;

/** The sentences of a rule in the log name no partner. */
const nobody: ReadonlyMap<string, string> = new Map();

/** One change: who, when, what it was about, and each field before and after. */
export function ChangeItem(props: { change: LoggedChange; isMine: boolean }) {
  const { t, i18n } = useTranslation();
  const { change, isMine } = props;
  const { askedBy } = useWords(nobody);
  const [isAll, setAll] = useState(false);
  const facts = isAll ? change.facts : change.facts.slice(0, FACTS_SHOWN);
  const isTurn = change.action === 'undoChange' || change.action === 'redoChange';
  // That an undo was undone shows as the redo above it.
  const isUndone = change.isUndone && !isTurn;
  const ruleInWords = (text: string) => {
    const rule = readKeptRule(text);
    return (
      rule &&
      askedBy(rule)
        .map(({ sentence }) => sentence)
        .join(' ')
    );
  };
  return (
    <li className={classes.change} data-undone={isUndone}>
      <div className={classes.what}>
        <p className={classes.line}>
          <time dateTime={change.at}>{formatTime(change.at, i18n.language)}</time>
          {t(`changes.action.${change.action}`, { defaultValue: change.action })}:{' '}
          <strong>{change.subject}</strong>
          {isUndone && <span className={classes.undone}> {t('changes.isUndone')}</span>}
        </p>
        <p className={classes.who}>
          {change.byName}
          {change.factCount > 1 && ` · ${t('changes.facts', { count: change.factCount })}`}
        </p>
        {facts.map((fact) => {
          const rows = fieldChanges(fact);
          return (
            <div key={fact.id} className={classes.fact}>
              {change.facts.length > 1 && (
                <p className={classes.factName}>
                  {t(`facts.label.${fact.label}`, { defaultValue: fact.label })}
                  {fact.name && `: ${fact.name}`}
                </p>
              )}
              {rows.length > 0 && (
                <dl className={classes.fields}>
                  {rows.map(({ field, before, after }) => {
                    const kind = findField(fact.label, field);
                    const words = (value: string | null) =>
                      (field === 'customRule' && value && ruleInWords(value)) ||
                      valueInWords(t, i18n.language, kind, value);
                    return (
                      <div key={field} className={classes.field}>
                        <dt>{fieldName(t, fact.label, field)}</dt>
                        <dd>
                          {before !== undefined && <del>{words(before)}</del>}
                          {before !== undefined && after !== undefined && <span aria-hidden="true"> → </span>}
                          {after !== undefined && <ins>{words(after)}</ins>}
                        </dd>
                      </div>
                    );
                  })}
                </dl>
              )}
            </div>
          );
        })}
        {change.facts.length > FACTS_SHOWN && (
          <Button
            variant="transparent"
            size="compact-sm"
            px={0}
            aria-expanded={isAll}
            onClick={() => setAll((all) => !all)}
          >
            {isAll ? t('partner.showLess') : t('changes.showFacts', { count: change.facts.length })}
          </Button>
        )}
      </div>
      {isMine && !isTurn && <TurnButton change={change} />}
    </li>
  );
}

function TurnButton(props: { change: LoggedChange }) {
  const { t } = useTranslation();
  const run = useUndoChange();
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const { change } = props;
  const way = change.isUndone ? 'redo' : 'undo';
  return (
    <div className={classes.turn}>
      <Button
        size="compact-sm"
        variant="default"
        loading={isSending}
        aria-label={t(`changes.${way}.named`, { subject: change.subject })}
        onClick={async () => {
          setSending(true);
          const result = await run(way, change);
          setSending(false);
          setTrouble(
            result.state === 'refused'
              ? result.messages
              : result.state === 'unreachable'
                ? [t('changes.unreachable')]
                : [],
          );
        }}
      >
        {t(`changes.${way}.name`)}
      </Button>
      {trouble.length > 0 && (
        <div role="alert" className={classes.trouble}>
          {t(`changes.${way}.refused`)} {trouble.join(' ')}
        </div>
      )}
    </div>
  );
}
