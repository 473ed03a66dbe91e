import { elementFaults } from './faults/element.ts';
import { pageFaults } from './faults/page.ts';
import { policyFaults } from './faults/policy.ts';
import { describeFaults } from './harness.ts';

describeFaults([...policyFaults, ...elementFaults, ...pageFaults]);
