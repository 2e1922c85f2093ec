import type { GroundRule, HopKind } from "../../graphql/schema.generated";
import { groundRule } from "../../words/labels";

const rules: Record<HopKind, readonly GroundRule[]> = {
  NAMED: ["ON_RECORD", "DEEP_BACKGROUND", "OFF_RECORD"],
  UNNAMED: ["ON_BACKGROUND", "ON_RECORD", "DEEP_BACKGROUND", "OFF_RECORD"],
  UNIDENTIFIED: ["ON_RECORD", "OFF_RECORD"],
};

/** What can be agreed with a source of this kind, the usual first. */
export function rulesFor(kind: HopKind): Record<string, string> {
  return Object.fromEntries(rules[kind].map((rule) => [rule, groundRule[rule]]));
}

/** The rule after a change of kind. One that does not go with the new kind becomes stricter, never looser. */
export function ruleAfter(kind: HopKind, rule: GroundRule): GroundRule {
  if (rules[kind].includes(rule)) {
    return rule;
  }
  return kind === "UNIDENTIFIED" ? "OFF_RECORD" : "DEEP_BACKGROUND";
}
