/** Makes an answer a link that shows it as it is now, and what changes after. */

import { useLocation } from 'wouter';
import { addressOf, receiptOf } from '../receipt/receipt.ts';
import { receipt as text } from '../text/receipt.ts';
import type { Verification } from './verification.ts';

export function KeepReceipt({ verification }: { readonly verification: Verification }) {
  const [, navigate] = useLocation();
  const keep = async () => navigate(await addressOf(receiptOf(verification, new Date())));
  return (
    <p>
      <button type="button" onClick={() => void keep()}>
        {text.keep}
      </button>
    </p>
  );
}
