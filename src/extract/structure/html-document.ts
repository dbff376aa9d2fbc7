/** The little of the DOM that is needed to read an article, as linkedom provides it. */

/** A node: an element where it has a `tagName`. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
}

/** An element. */
interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}

/** A parsed page. */
export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}
