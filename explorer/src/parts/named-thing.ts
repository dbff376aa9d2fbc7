/** What any thing of the graph is called in a line, and where its page is. */

import { type FragmentOf, graphql } from '../api/graphql.ts';
import { claims } from '../text/claims.ts';
import { reader } from '../text/reader.ts';
import { things as text } from '../text/things.ts';
import { text as common } from '../text.ts';
import { placeOfQuote } from './quote-list.tsx';

const NAMED_QUOTE = graphql(`
  fragment NamedQuote on Quote {
    id
    exact
    speaker {
      id
      name
    }
    article {
      id
      title
    }
    snapshot {
      id
    }
  }
`);

const NAMED_RELATION = graphql(`
  fragment NamedRelation on ClaimRelation {
    id
    relation: type
    from {
      id
      text
    }
    to {
      id
      text
    }
  }
`);

export const NAMED_THING = graphql(
  `
  fragment NamedThing on Node {
    __typename
    id
    ... on Quote {
      ...NamedQuote
    }
    ... on Attribution {
      of: quote {
        ...NamedQuote
      }
    }
    ... on Speaker {
      name
      description
    }
    ... on Article {
      title
    }
    ... on Outlet {
      name
    }
    ... on Utterance {
      text
      by: speaker {
        id
        name
      }
    }
    ... on Claim {
      proposition: text
    }
    ... on ClaimRelation {
      ...NamedRelation
    }
    ... on Review {
      subject: target {
        __typename
        ... on Quote {
          ...NamedQuote
        }
        ... on Attribution {
          id
          of: quote {
            ...NamedQuote
          }
        }
        ... on Claim {
          id
          proposition: text
        }
        ... on ClaimRelation {
          ...NamedRelation
        }
      }
    }
  }
`,
  [NAMED_QUOTE, NAMED_RELATION],
);

export type NamedThing = FragmentOf<typeof NAMED_THING>;

export interface Named {
  readonly kind: string;
  readonly href: string;
  readonly name: string;
  readonly about: string | null;
  /** Of a quote. */
  readonly words: string | null;
}

/** Null for what has no page, e.g. the text of an article. */
export function namedThing(thing: NamedThing): Named | null {
  const plain = { about: null, words: null };
  switch (thing.__typename) {
    case 'Quote':
      return {
        ...{ kind: text.type.Quote, href: placeOfQuote(thing), words: thing.exact },
        ...{ name: thing.speaker?.name ?? reader.nobody, about: thing.article.title },
      };
    case 'Attribution': {
      const { exact, article, speaker } = thing.of;
      return {
        ...{ kind: text.type.Attribution, href: placeOfQuote(thing.of), words: exact },
        ...{ name: speaker?.name ?? reader.nobody, about: article.title },
      };
    }
    case 'Speaker':
      return {
        ...{ ...plain, kind: text.type.Speaker, href: `/speaker/${thing.id}` },
        ...{ name: thing.name, about: thing.description },
      };
    case 'Article':
      return {
        ...{ ...plain, kind: text.type.Article, href: `/article/${thing.id}` },
        name: thing.title ?? common.article.untitled,
      };
    case 'Outlet':
      return { ...plain, kind: text.type.Outlet, href: `/outlet/${thing.id}`, name: thing.name };
    case 'Utterance':
      return {
        ...{ ...plain, kind: text.type.Utterance, href: `/utterance/${thing.id}` },
        ...{ name: thing.text, about: thing.by.name },
      };
    case 'Claim':
      return {
        ...{ ...plain, kind: text.type.Claim, href: `/claim/${thing.id}` },
        name: thing.proposition,
      };
    case 'ClaimRelation':
      return {
        ...{ ...plain, kind: text.type.ClaimRelation, href: `/claim/${thing.from.id}` },
        name: `${thing.from.text} – ${claims.relations[thing.relation]} – ${thing.to.text}`,
      };
    case 'Review': {
      // Its page is that of what it is about.
      const subject = namedThing(thing.subject);
      return (
        subject && { ...subject, kind: text.type.Review, href: `/review?of=${thing.subject.id}` }
      );
    }
    default:
      return null;
  }
}
