import './workers.ts';
import 'graphiql/style.css';
import { Select, useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { type Asked, ask, readSchema } from './ask.ts';
import { examples } from './examples.ts';
import classes from './playground.module.css';

/** The same graph in one's own questions: GraphiQL, with our examples and the descriptions of the schema. */
export default function PlaygroundScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const scheme = useComputedColorScheme('light');
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { field } = useForceField({ centreId, issueId: null, asOf: null });
  const [schema, setSchema] = useState<GraphQLSchema | 'reading' | 'failed'>('reading');
  const [chosen, setChosen] = useState(examples[0]!.id);

  const read = useCallback(() => {
    setSchema('reading');
    readSchema().then((found) => setSchema(found ?? 'failed'));
  }, []);
  useEffect(read, [read]);

  const answer = <Sentence detail={t('playground.detail')}>{t('playground.answer')}</Sentence>;
  if (schema === 'failed') {
    return (
      <Screen answer={answer}>
        <ErrorState onRetry={read} />
      </Screen>
    );
  }
  if (schema === 'reading' || !field) {
    return (
      <Screen answer={answer}>
        <LoadingState>{t('playground.loading')}</LoadingState>
      </Screen>
    );
  }
  const example = examples.find(({ id }) => id === chosen) ?? examples[0]!;
  const issue =
    view.issue ?? field.issues.find(({ rule }) => rule !== null)?.key ?? field.issues[0]?.key ?? null;
  return (
    <Screen fills answer={answer}>
      <div className={classes.screen}>
        {isPhone ? (
          <Select
            className={classes.select}
            aria-label={t('playground.examples')}
            data={examples.map(({ id }) => ({ value: id, label: t(`playground.example.${id}.name`) }))}
            value={chosen}
            onChange={(id) => id && setChosen(id)}
            allowDeselect={false}
          />
        ) : (
          <nav className={classes.examples} aria-label={t('playground.examples')}>
            <h2>{t('playground.examples')}</h2>
            <ul>
              {examples.map(({ id }) => (
                <li key={id}>
                  <button type="button" aria-current={id === chosen} onClick={() => setChosen(id)}>
                    <strong>{t(`playground.example.${id}.name`)}</strong>
                    <span>{t(`playground.example.${id}.question`)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className={classes.editor}>
          <GraphiQL
            // Another example is another tab; one that was opened before is found again.
            key={example.id}
            fetcher={(asked) => ask(asked as Asked)}
            schema={schema}
            initialQuery={example.query}
            initialVariables={JSON.stringify(example.variables({ centreId, issue }), null, 2)}
            defaultEditorToolsVisibility="variables"
            isHeadersEditorEnabled={false}
            forcedTheme={scheme}
            showPersistHeadersSettings={false}
          >
            <GraphiQL.Logo> </GraphiQL.Logo>
          </GraphiQL>
        </div>
      </div>
    </Screen>
  );
}
