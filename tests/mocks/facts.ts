import { http, HttpResponse, type HttpResponseResolver } from 'msw';
import contract from '../../shared/openapi/facts.json' with { type: 'json' };

const { get } = contract.paths['/api/facts'];
const examples: Record<string, { value: object }> = get.responses['200'].content['application/json'].examples;

/** The address of the contract. */
export const factsPath = '/api/facts' satisfies keyof typeof contract.paths;

/** Its examples of a good answer, by name. */
export const factsExamples = Object.keys(examples);

/** The statuses by which a server may say that it tells nothing. */
export const factsRefusals = Object.keys(get.responses)
  .map(Number)
  .filter((status) => status >= 400);

/** A mock of the endpoint, by the contract unless a test answers otherwise. */
export const factsHandler = (answer: HttpResponseResolver = () => factsAnswer('several')) =>
  http.get(factsPath, answer);

/** A good answer of the contract. */
export function factsAnswer(example: string): Response {
  const found = examples[example];
  if (!found) throw new Error(`shared/openapi/facts.json has no example «${example}».`);
  return HttpResponse.json(found.value, { headers: { 'cache-control': 'no-store' } });
}
