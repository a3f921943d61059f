import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './section.module.css';
import type { CardSection } from './summary.ts';

export function sectionId(partnerId: string, section: CardSection): string {
  return `card-${partnerId}-${section}`;
}

/** One part of the card under its heading; `onAdd` puts a plus beside it, for who may. */
export function Section(props: {
  id?: string;
  title: string;
  count?: number;
  addLabel?: string;
  onAdd?: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <section className={classes.section} id={props.id} tabIndex={-1} aria-label={props.title}>
      <header className={classes.head}>
        <h3 className={classes.title}>
          {props.title}
          {props.count !== undefined && props.count > 0 && (
            <span className={classes.count}>{props.count}</span>
          )}
        </h3>
        {props.onAdd && (
          <Tooltip label={props.addLabel} position="left">
            <ActionIcon variant="subtle" size={28} aria-label={props.addLabel} onClick={props.onAdd}>
              <IconPlus size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
      </header>
      {props.children}
    </section>
  );
}

/** Nothing known: says so, and offers the next step in words. */
export function NothingKnown(props: {
  children: string;
  addLabel?: string;
  onAdd?: (() => void) | undefined;
}) {
  return (
    <p className={classes.nothing}>
      {props.children}{' '}
      {props.onAdd && (
        <button type="button" className={classes.link} onClick={props.onAdd}>
          {props.addLabel}
        </button>
      )}
    </p>
  );
}

/** The first few of a list, and a way to the rest. */
export function FirstFew<T>(props: { items: readonly T[]; few: number; children: (item: T) => ReactNode }) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const { items, few } = props;
  const fits = items.length <= few + 1;
  return (
    <>
      <ul className={classes.list}>{(fits || isAll ? items : items.slice(0, few)).map(props.children)}</ul>
      {!fits && (
        <button
          type="button"
          className={classes.link}
          aria-expanded={isAll}
          onClick={() => setAll((all) => !all)}
        >
          {isAll ? t('partner.showLess') : t('partner.showAll', { count: items.length })}
        </button>
      )}
    </>
  );
}
