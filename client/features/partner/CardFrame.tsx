import { ActionIcon, CloseButton, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../state/days.ts';
import { type FactAction, FactActions } from '../../ui/FactActions.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import classes from './card-frame.module.css';

/** The head of a card, with its name and what can be done, above what scrolls. Esc closes it and the focus goes back. */
export function CardFrame(props: {
  title: string;
  kind?: string;
  about?: string;
  asOf?: string | null;
  onToday?: () => void;
  onEdit?: () => void;
  editLabel?: string;
  actions?: readonly FactAction[];
  onClose: () => void;
  children: ReactNode;
}) {
  const { t, i18n } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusReturn(frame, heading);
  return (
    <article
      ref={frame}
      className={classes.card}
      onKeyDown={(event) => {
        const isOwn = event.currentTarget.contains(event.target as Node);
        if (event.key === 'Escape' && isOwn && !event.defaultPrevented) props.onClose();
      }}
    >
      <header className={classes.head}>
        <div className={classes.line}>
          {props.kind && (
            <span className={classes.icon}>
              <KindIcon kind={props.kind} size={22} />
            </span>
          )}
          <div className={classes.names}>
            <h2 className={classes.name} ref={heading} tabIndex={-1}>
              {props.title}
            </h2>
            {props.about && <p className={classes.about}>{props.about}</p>}
          </div>
          <div className={classes.actions}>
            {props.onEdit && (
              <Tooltip label={props.editLabel}>
                <ActionIcon variant="subtle" size={30} aria-label={props.editLabel} onClick={props.onEdit}>
                  <IconPencil size={18} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            )}
            {props.actions && (
              <FactActions label={t('editing.more', { name: props.title })} actions={props.actions} />
            )}
            <CloseButton aria-label={t('partner.close')} onClick={props.onClose} />
          </div>
        </div>
        {props.asOf && (
          <p className={classes.past} role="note">
            <strong>{t('partner.past.title', { date: formatDay(props.asOf, i18n.language) })}.</strong>{' '}
            {t('partner.past.text')}{' '}
            <button type="button" onClick={props.onToday}>
              {t('partner.past.today')}
            </button>
          </p>
        )}
      </header>
      {props.children}
    </article>
  );
}

/** Takes the focus when it was lost to the page, as after a click on a partner within a card; gives it back at the end. */
function useFocusReturn(
  frame: React.RefObject<HTMLElement | null>,
  heading: React.RefObject<HTMLElement | null>,
) {
  useEffect(() => {
    const before = document.activeElement;
    if (before === document.body) heading.current?.focus({ preventScroll: true });
    const card = frame.current;
    return () => {
      const isInside = card?.contains(document.activeElement) || document.activeElement === document.body;
      if (isInside && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [frame, heading]);
}
