import { packFaults } from './faults/pack.ts';
import { scriptFaults } from './faults/script.ts';
import { describeFaults } from './harness.ts';

describeFaults([...scriptFaults, ...packFaults]);
