import { useTranslation } from 'react-i18next';
import { sectionId } from './Section.tsx';
import classes from './summary.module.css';
import type { SummarySentence } from './summary.ts';

/** The answer first: a few sentences, each of which leads to the facts it rests on. */
export function Summary(props: { partnerId: string; sentences: readonly SummarySentence[] }) {
  const { t } = useTranslation();
  const words = (values: SummarySentence['values']) => {
    const channel = values.channel
      ? t(`partner.channel.${values.channel.toLowerCase()}`, {
          defaultValue: t('partner.channel.other', { channel: values.channel }),
        })
      : '';
    const ring = (name: string | undefined) => (name ? t(`words.ring.${name}`).toLowerCase() : '');
    return { ...values, channel, actual: ring(values.actual), desired: ring(values.desired) };
  };
  return (
    <p className={classes.summary}>
      {props.sentences.map((sentence) => {
        const text = sentence.parts.map((part) => t(`partner.says.${part}`, words(sentence.values))).join('');
        return (
          <span key={sentence.parts.join()}>
            <a
              href={`#${sectionId(props.partnerId, sentence.rests)}`}
              className={classes.sentence}
              onClick={(event) => {
                event.preventDefault();
                const section = document.getElementById(sectionId(props.partnerId, sentence.rests));
                section?.scrollIntoView({ block: 'start', behavior: 'smooth' });
                section?.focus({ preventScroll: true });
              }}
            >
              {text}.
            </a>{' '}
          </span>
        );
      })}
    </p>
  );
}
