/** The explorer: its frame, and which address shows which page. */

import { type ComponentType, lazy, Suspense, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { Route, Switch, useLocation } from 'wouter';
import { createClient } from './api/client.ts';
import { Missing } from './parts/missing.tsx';
import { Loading } from './parts/states.tsx';
import { NO_ID, ROUTES, type RoutePath } from './routes.ts';
import { useKey } from './session/key.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { PageBoundary, PageNotLoaded } from './shell/page-boundary.tsx';
import { Shell } from './shell/shell.tsx';
import { VerifyPage } from './verify/verify-page.tsx';

/** Every page but the first view is loaded when it is opened; what failed to load stays failed, so another try takes new ones. */
const pagesToOpen = (): Readonly<Record<RoutePath, ComponentType>> => ({
  '/': VerifyPage,
  '/graph/:id': opened(() => import('./graph/graph-page.tsx')),
  '/article/:id': opened(() => import('./reader/article-page.tsx')),
  '/claim/:id': opened(() => import('./claims/claim-page.tsx')),
  '/speaker/:id': opened(() => import('./speakers/speaker-page.tsx')),
  '/utterance/:id': opened(() => import('./utterances/utterance-page.tsx')),
  '/outlet/:id': opened(() => import('./outlets/outlet-page.tsx')),
  '/search': opened(() => import('./search/search-page.tsx')),
  '/compare': opened(() => import('./compare/compare-page.tsx')),
  '/side-by-side': opened(() => import('./reader/side-by-side-page.tsx')),
  '/review': opened(() => import('./review/review-page.tsx')),
  '/history': opened(() => import('./history/history-page.tsx')),
  '/receipt': opened(() => import('./receipt/receipt-page.tsx')),
  '/ingest': opened(() => import('./ingest/ingest-page.tsx')),
  '/sign-in': opened(() => import('./session/sign-in-page.tsx')),
});

function opened(load: () => Promise<{ readonly default: ComponentType }>): ComponentType {
  return lazy(() =>
    load().catch((cause: unknown) => {
      throw new PageNotLoaded('The page did not come.', { cause });
    }),
  );
}

export function App() {
  const key = useKey();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another viewer, who starts with nothing cached.
  const client = useMemo(createClient, [key]);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads anew what failed.
  const pages = useMemo(pagesToOpen, [attempt]);
  const [path] = useLocation();
  return (
    <Provider value={client}>
      <Shell>
        <PageBoundary path={path} onRetry={() => setAttempt(attempt + 1)}>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path={NO_ID} component={Missing} />
              {ROUTES.map((route) => (
                <Route key={route} path={route} component={pages[route]} />
              ))}
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </PageBoundary>
      </Shell>
    </Provider>
  );
}
