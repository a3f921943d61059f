import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npx vite` finds the API while the client is being worked on; the service itself serves the built client. */
const target = process.env.KRACHTENVELD_URL ?? 'http://127.0.0.1:4000';
/** The service refuses what does not come from the address it is asked at, so that address is handed on as it is. */
const api = { target, changeOrigin: false };

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/auth': api, '/health': api },
  },
});
