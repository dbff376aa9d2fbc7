/** Every address at which the explorer shows something. */

export const ROUTES = [
  '/',
  '/graph/:id',
  '/article/:id',
  '/claim/:id',
  '/speaker/:id',
  '/utterance/:id',
  '/outlet/:id',
  '/search',
  '/compare',
  '/side-by-side',
  '/review',
  '/history',
  '/receipt',
  '/ingest',
  '/sign-in',
] as const;

export type RoutePath = (typeof ROUTES)[number];
