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

/** An address of one thing in which another kind of thing, or none, is named. */
export const NO_ID =
  /^\/(article|claim|speaker|utterance|outlet)\/(?!\1_[0-9a-f]{32}\/?$)[^/]+\/?$/;

export type RoutePath = (typeof ROUTES)[number];
