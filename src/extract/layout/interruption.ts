/** Tells lines of the page that interrupt what somebody says. */

import { isCaption, isFurniture } from '../structure/furniture.ts';

const INTERRUPTION =
  /^\s*(?:(?:READ|SEE) (?:ALSO|MORE)|Read (?:also|more)|See also|Related|RELATED|Watch|WATCH|Advertisement|ADVERTISEMENT|Story continues|Article continues|Image (?:copyright|caption)|Media caption|Share this|Follow us|Sign up|Most read|More on this|Photo:|Scroll down|Comments \(|\(?Picture:|Media playback)/u;

/** True for "READ ALSO: …", a picture's caption and the like. */
export function isInterruption(line: string): boolean {
  const bare = line.trim();
  return INTERRUPTION.test(bare) || isFurniture(bare, null) || isCaption(bare);
}
