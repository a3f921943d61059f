import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWelcome, type SignInResult, signIn, signInAs, type Welcome } from '../../api/sign-in.ts';
import { DeviceChoices } from '../../ui/DeviceChoices.tsx';
import { Mark } from '../../ui/Mark.tsx';
import classes from './sign-in.module.css';

/** @param onSignedIn called once the session cookie is there */
export function SignIn(props: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const [welcome, setWelcome] = useState<Welcome | null>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<SignInResult['state'] | null>(null);

  useEffect(() => {
    readWelcome().then(setWelcome);
  }, []);

  async function attempt(what: string, attempting: Promise<SignInResult>) {
    setBusyWith(what);
    setRefusal(null);
    const result = await attempting;
    setBusyWith(null);
    if (result.state === 'signed-in') props.onSignedIn();
    else setRefusal(result.state);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    attempt('form', signIn(email.trim(), password));
  }

  const personas = welcome?.personas ?? [];
  return (
    <div className={classes.page}>
      <main className={classes.column}>
        <div className={classes.brand}>
          <Mark size={40} />
          <div>
            <Title order={1}>{t('signIn.product')}</Title>
            <Text c="dimmed">{t('signIn.promise')}</Text>
          </div>
        </div>
        {personas.length > 0 && (
          <section className={classes.demo} aria-labelledby="demo-title">
            <Title order={3} id="demo-title">
              {t('signIn.demo.title')}
            </Title>
            <Text size="sm" c="dimmed">
              {t('signIn.demo.text')}
            </Text>
            <ul className={classes.personas}>
              {personas.map((persona) => (
                <li key={persona.id}>
                  <Button
                    variant="default"
                    fullWidth
                    justify="space-between"
                    loading={busyWith === persona.id}
                    onClick={() => attempt(persona.id, signInAs(persona.id))}
                    rightSection={
                      <span className={classes.role}>{t(`words.role.${persona.role}`, persona.role)}</span>
                    }
                  >
                    {persona.name}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {welcome?.needsAdmin ? (
          <Stack gap="sm" className={classes.card}>
            <Title order={2}>{t('signIn.first.title')}</Title>
            <Text>{t('signIn.first.text')}</Text>
            <code className={classes.command}>npm run create-admin</code>
          </Stack>
        ) : (
          <form className={classes.card} onSubmit={submit} aria-labelledby="sign-in-title">
            <Title order={2} id="sign-in-title">
              {t('signIn.title')}
            </Title>
            {refusal && (
              <Text role="alert" className={classes.refusal}>
                {t(`signIn.refused.${refusal}`)}
              </Text>
            )}
            <TextInput
              label={t('signIn.email')}
              type="email"
              name="email"
              autoComplete="username"
              required
              withAsterisk={false}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <PasswordInput
              label={t('signIn.password')}
              name="password"
              autoComplete="current-password"
              required
              withAsterisk={false}
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" fullWidth loading={busyWith === 'form'}>
              {t('signIn.submit')}
            </Button>
          </form>
        )}
        <DeviceChoices />
      </main>
    </div>
  );
}
