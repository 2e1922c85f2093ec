const { isAbstractType, isInterfaceType, isObjectType } = require("graphql");

/** What the cache has to know of the schema: the types that have no id, and what an interface or a union can be. */
module.exports = {
  plugin(schema) {
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
    const embedded = types
      .filter(isObjectType)
      .filter((type) => !type.getInterfaces().some((face) => isInterfaceType(face) && face.name === "Node"))
      .filter((type) => !["Query", "Mutation", "Subscription"].includes(type.name))
      .map((type) => type.name);
    const possible = types
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map((one) => one.name)]);
    return [
      `export const embeddedTypes = ${JSON.stringify(embedded, null, 2)} as const;\n`,
      `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(possible), null, 2)};\n`,
    ].join("\n");
  },
};
