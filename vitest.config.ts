import { defineConfig } from 'vitest/config';

const database = [
  'test/graph/**',
  'test/services/**',
  'test/graphql/**',
  'test/server/**',
  'test/e2e/**',
  'test/explorer/**',
];

export default defineConfig({
  resolve: {
    // As Node resolves it: Vite would take the .mjs beside it, a second graphql whose classes the first does not know.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: database,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: database.map((folder) => `${folder}/*.test.ts`),
          globalSetup: ['test/support/neo4j.ts'],
          // One Neo4j is shared, so one file at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A page shows what a key did when it has drawn it.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
