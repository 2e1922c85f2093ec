/**
 * The values of a form without what must not be kept on this machine. A pattern is the path of a field; `*` stands for
 * any place in a list: `hops.*.realName`.
 */
export function withoutSecrets<Values extends object>(values: Values, patterns: readonly string[]): Partial<Values> {
  const paths = patterns.map((pattern) => pattern.split("."));
  return without(values, paths) as Partial<Values>;
}

function without(value: unknown, paths: readonly string[][]): unknown {
  if (paths.length === 0 || typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((element, place) => without(element, below(paths, String(place))));
  }
  const open = Object.entries(value).filter(([name]) => !below(paths, name).some((rest) => rest.length === 0));
  return Object.fromEntries(open.map(([name, inner]) => [name, without(inner, below(paths, name))]));
}

/** What is left of each path that leads through this step. */
function below(paths: readonly string[][], step: string): string[][] {
  return paths.filter(([first]) => first === step || first === "*").map(([, ...rest]) => rest);
}
