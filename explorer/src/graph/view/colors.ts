/** The colours of the page, as WebGL and exported pictures need them: numbers, not names. */

/** What a custom property of CSS comes to on an element now, dark or light, as `rgb(…)`. */
export type Palette = (property: string) => string;

export function paletteOf(element: HTMLElement): Palette {
  const known = new Map<string, string>();
  return (property) => {
    const before = known.get(property);
    if (before !== undefined) return before;
    const probe = document.createElement('span');
    probe.style.color = `var(${property})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    known.set(property, color);
    return color;
  };
}

/** A colour drawn so thinly that the ground shows through; both as `rgb(…)`, `share` of the colour 0–1. */
export function mixed(color: string, ground: string, share: number): string {
  const [over, under] = [channels(color), channels(ground)];
  const each = over.map((value, at) => Math.round(value * share + (under[at] ?? 0) * (1 - share)));
  return `rgb(${each.join(', ')})`;
}

function channels(color: string): readonly number[] {
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}

/** Calls back whenever the page turns dark or light. Returns what ends that. */
export function watchTheme(changed: () => void): () => void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    scheme.removeEventListener('change', changed);
    observer.disconnect();
  };
}
