/** What a picture of a scene tells the page, and what the page can ask of it, whatever draws it. */

import type { Point } from '../scene/things.ts';

export interface PictureEvents {
  /** A click: null beside everything. */
  onSelect(id: string | null, adding: boolean): void;
  /** A double click. */
  onOpen(id: string): void;
  /** A node was dragged to a place. */
  onDrop(id: string, at: Point): void;
  /** The page turned dark or light: show the picture again. */
  onRepaint(): void;
}

/** What the tools and keys of the page do to a picture. */
export interface PictureHandle {
  fit(): void;
  /** Larger by a factor, smaller below 1. */
  zoom(factor: number): void;
  savePng(): Promise<void>;
}
