const { isInterfaceType, isObjectType } = require("graphql");

/** The types that have no id: the cache keeps them inside whatever they came with. */
module.exports = {
  plugin(schema) {
    const embedded = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
      .filter((type) => !type.getInterfaces().some((face) => isInterfaceType(face) && face.name === "Node"))
      .filter((type) => !["Query", "Mutation", "Subscription"].includes(type.name))
      .map((type) => `  "${type.name}",`);
    return `export const embeddedTypes = [\n${embedded.join("\n")}\n] as const;\n`;
  },
};
