import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Vaadin's build, and beside it the script of embeds: it shares their chunks and keeps its name, since embeds name it.
const withEmbeds: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      input: { embed: fileURLToPath(new URL('./frontend/embed/embed.ts', import.meta.url)) },
      output: {
        entryFileNames: (chunk: { name: string }) =>
          chunk.name === 'embed' ? 'VAADIN/build/embed.js' : 'VAADIN/build/[name]-[hash].js',
      },
    },
  },
});

export default overrideVaadinConfig(withEmbeds);
