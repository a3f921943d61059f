import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, Link, Navigate, Route, Routes, useParams } from 'react-router';
import { Provider } from 'urql';
import { createClient } from './api/client.ts';
import { useSession } from './api/session.ts';
import { signOut } from './api/sign-in.ts';
import { Card } from './Card.tsx';
import { UndoControls } from './features/changes/UndoControls.tsx';
import { Editing } from './features/editing/Editing.tsx';
import { Frame } from './features/shell/Frame.tsx';
import { SignIn } from './features/sign-in/SignIn.tsx';
import { places } from './places.ts';
import { EditingProvider } from './state/editing.tsx';
import { lastCentre, rememberCentre } from './state/last-centre.ts';
import { EmptyState } from './ui/EmptyState.tsx';
import { ErrorState } from './ui/ErrorState.tsx';
import { dropAllDrafts } from './ui/form/draft.ts';
import { LoadingState } from './ui/LoadingState.tsx';
import { cssVariables, theme } from './ui/theme.ts';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Visit />
      <Notifications limit={1} position="bottom-center" />
    </MantineProvider>
  );
}

/** One visit from signing in to signing out. Each has a client of its own, so that nothing read by one user is left for the next. */
function Visit() {
  const [visit, setVisit] = useState(0);
  const [isSignedOut, setSignedOut] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit needs a new client
  const client = useMemo(() => createClient(() => setSignedOut(true)), [visit]);
  const start = useCallback(() => {
    setVisit((count) => count + 1);
    setSignedOut(false);
  }, []);
  const leave = useCallback(async () => {
    await signOut();
    dropAllDrafts(localStorage);
    setSignedOut(true);
  }, []);

  // Comes in while someone types a password.
  useEffect(() => {
    if (isSignedOut) void import('./features/map/MapScreen.tsx');
  }, [isSignedOut]);

  if (isSignedOut) return <SignIn onSignedIn={start} />;
  return (
    <Provider value={client} key={visit}>
      <BrowserRouter>
        <Routes>
          <Route path="/" element={<Home onSignOut={leave} />} />
          <Route path="/playground" element={<Home onSignOut={leave} place="playground" />} />
          <Route path="/centres/:centreId/:place?" element={<Centre onSignOut={leave} />} />
          <Route path="*" element={<Missing />} />
        </Routes>
      </BrowserRouter>
    </Provider>
  );
}

function Home(props: { onSignOut: () => void; place?: string }) {
  const { t } = useTranslation();
  const { centres, error, readAgain } = useSession();
  if (error && !centres) return <ErrorState isPage error={error} onRetry={readAgain} />;
  if (!centres) return <LoadingState>{t('shell.loading')}</LoadingState>;
  const inUse = centres.filter((centre) => centre.archivedAt === null);
  const centre = inUse.find(({ id }) => id === lastCentre()) ?? inUse[0];
  if (centre) {
    return <Navigate replace to={`/centres/${encodeURIComponent(centre.id)}/${props.place ?? 'network'}`} />;
  }
  return (
    <EmptyState
      isPage
      title={t('shell.centre.none.title')}
      actions={
        <button type="button" onClick={props.onSignOut}>
          {t('shell.signOut')}
        </button>
      }
    >
      {t('shell.centre.none.text')}
    </EmptyState>
  );
}

function Centre(props: { onSignOut: () => void }) {
  const { t } = useTranslation();
  const { centreId = '', place: path } = useParams();
  const { me, centres, error, readAgain } = useSession();
  if (error && !me) return <ErrorState isPage error={error} onRetry={readAgain} />;
  if (!me || !centres) return <LoadingState>{t('shell.loading')}</LoadingState>;
  const centre = centres.find(({ id }) => id === centreId);
  if (!centre) {
    return (
      <EmptyState
        isPage
        title={t('shell.centre.unknown.title')}
        actions={<Link to="/">{t('shell.centre.unknown.toOwn')}</Link>}
      >
        {t('shell.centre.unknown.text')}
      </EmptyState>
    );
  }
  rememberCentre(centreId);
  const open = places.filter((place) => place.mayOpen(me, centreId));
  const place = path ? open.find((one) => one.path === path) : open[0];
  if (!place) return <Missing />;
  return (
    <EditingProvider key={centreId}>
      <Frame
        me={me}
        centre={centre}
        centres={centres}
        places={open}
        place={place}
        actions={<UndoControls me={me} centreId={centreId} />}
        card={<Card />}
        onSignOut={props.onSignOut}
      >
        <place.Screen />
      </Frame>
      <Editing userId={me.id} />
    </EditingProvider>
  );
}

function Missing() {
  const { t } = useTranslation();
  return (
    <EmptyState
      isPage
      title={t('shell.missing.title')}
      actions={<Link to="/">{t('shell.missing.home')}</Link>}
    >
      {t('shell.missing.text')}
    </EmptyState>
  );
}
