import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sheet.module.css';

/** The card at the right; on a phone a sheet that shows its head and opens over the screen. */
export function Sheet(props: { isSheet: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <aside
      className={props.isSheet ? classes.sheet : classes.panel}
      data-open={isOpen}
      aria-label={t('shell.card')}
    >
      {props.isSheet && (
        <button
          type="button"
          className={classes.handle}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'shell.sheet.close' : 'shell.sheet.open')}
          onClick={() => setOpen(!isOpen)}
        >
          <span />
        </button>
      )}
      <div className={classes.content}>{props.children}</div>
    </aside>
  );
}
