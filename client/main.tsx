import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startLanguages } from './locales/index.ts';

await startLanguages();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root" to draw in.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
