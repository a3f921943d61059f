import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { hashedDocuments } from './client/api/hashed-documents.ts';

/** Where `npx vite` finds the API while the client is being worked on; the service itself serves the built client. */
const target = process.env.KRACHTENVELD_URL ?? 'http://127.0.0.1:4000';
/** The service refuses what does not come from the address it is asked at, so that address is handed on as it is. */
const api = { target, changeOrigin: false };

const KIT =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|i18next|react-i18next|urql|@urql|wonka|@0no-co|@mantine\/(?:core|hooks)|@floating-ui|clsx)\//;

export default defineConfig({
  root: 'client',
  plugins: [hashedDocuments(), react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      // GraphiQL asks in each of its modules that the React compiler leaves it alone: no news to who builds.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
      output: {
        codeSplitting: {
          // Two files that every screen needs, in place of forty small ones.
          groups: [
            { name: 'kit', test: KIT },
            { name: 'shared', test: /\/client\/(?:state|ui|api|locales)\/(?!form|facts)/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/auth': api, '/health': api },
  },
});
