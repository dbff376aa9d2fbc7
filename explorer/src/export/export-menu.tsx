/** Lets a thing leave as a file, in each format that others read. */

import { useState } from 'react';
import { Menu } from '../parts/menu.tsx';
import { exporting as text } from '../text/exports.ts';
import { type ExportedKind, formatsOf, queryFor } from './exports.ts';
import { saveExport } from './save-export.ts';

export function ExportMenu({ kind, id }: { readonly kind: ExportedKind; readonly id: string }) {
  const [note, setNote] = useState('');
  return (
    <>
      <Menu
        label={text.label}
        choices={formatsOf(kind).map((format) => [
          text.formats[format],
          async () => {
            const query = queryFor(format, kind, id);
            setNote((await saveExport(format, { query })) ?? text.saved);
          },
        ])}
      />
      <span role="status">{note}</span>
    </>
  );
}
