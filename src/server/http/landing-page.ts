/** The page at the root: says what this is, and where GraphQL is. */

import { createHash } from 'node:crypto';
import { EXAMPLE_QUERIES, GRAPHQL_PATH } from '../../graphql/index.ts';

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 4rem auto; padding: 0 1rem; }
@media (prefers-color-scheme: dark) { body { background: #16181d; color: #e6e6e6; } a { color: #8ab4f8; } }
`;

/** Lets this style through the content security policy, and no other. */
export const LANDING_STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

export const LANDING_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Hearsay</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Hearsay</h1>
<p>Who said what, where, and through whom.</p>
<p>Ask the graph in <a href="${GRAPHQL_PATH}">GraphQL</a>, for example:</p>
<ul>
${EXAMPLE_QUERIES.map(({ question, query }) => `<li><a href="${GRAPHQL_PATH}?query=${encodeURIComponent(query)}">${question}</a></li>`).join('\n')}
</ul>
</body>
</html>
`;
