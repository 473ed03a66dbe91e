import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bank } from './bank.fixture.ts';
import { checkAddress, type Danger } from './index.ts';

/** Addresses that are dangerous for a reason, perhaps among others. */
export type Dangerous = Partial<Record<Danger, string[]>>;

/** Tests that each address is judged dangerous, for the reason it stands under. */
export function testDangerous(dangerous: Dangerous): void {
  for (const [reason, addresses] of Object.entries(dangerous))
    test(`dangerous: ${reason}`, () => {
      for (const address of addresses) {
        const { verdict, reasons } = checkAddress(address, bank);
        const found = reasons.some((each) => each === reason);
        const told = `${JSON.stringify(address)}: ${reasons.join(', ')}`;
        assert.deepEqual([verdict, found], ['dangerous', true], told);
      }
    });
}
