import { GuideProblems, type Problem } from '../../../tools/guide/problem.ts';
import { checkYaml, readYaml, type YamlFile } from '../../../tools/guide/yaml-file.ts';
import { type Registry, registryKeys, registrySchema } from './schema.ts';

/**
 * Reads the registry of partners.
 * @param file its path, for the messages
 * @throws GuideProblems with file, line and a sentence for each mistake
 */
export function parseRegistry(text: string, file: string): Registry {
  const yaml = readYaml(file, text);
  const { value, problems } = checkYaml(yaml, registrySchema, registryKeys);
  const all = value ? partnerProblems(value, yaml) : problems;
  if (!value || all.length > 0) throw new GuideProblems(all);
  return value;
}

/** Ids and origins that stand twice: which partner would an origin be of? */
export function partnerProblems({ partners }: Registry, { at }: YamlFile): Problem[] {
  const seen = new Set<string>();
  return partners.flatMap(({ id, origins }, index) => {
    const names = [id, ...origins];
    return names.flatMap((name, place): Problem[] => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      const path = place === 0 ? ['partners', index, 'id'] : ['partners', index, 'origins', place - 1];
      const message = {
        es: `«${name}» está dos veces. Cada id y cada origen es de un solo socio: quita uno.`,
        en: `«${name}» stands twice. An id or an origin is of one partner alone: take one out.`,
      };
      return [{ ...at(path), rule: 'repeated-partner', message }];
    });
  });
}
