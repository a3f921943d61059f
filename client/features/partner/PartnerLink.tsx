import { useTranslation } from 'react-i18next';
import { useCard } from './card-context.ts';
import classes from './section.module.css';

/** Another partner by name; opens its card. */
export function PartnerLink(props: { id: string }) {
  const { t } = useTranslation();
  const card = useCard();
  const name = card.nameOf(props.id);
  if (name === null) return <span>{t('form.nameless')}</span>;
  return (
    <button
      type="button"
      className={classes.link}
      style={{ fontSize: 'inherit' }}
      onClick={() => card.selectPartner(props.id)}
    >
      {name}
    </button>
  );
}
