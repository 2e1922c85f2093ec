import type { CodegenConfig } from "@graphql-codegen/cli";

/** The schema's words as TypeScript, and a typed document beside each .graphql file. */
const config: CodegenConfig = {
  schema: "../../../docs/schema.graphql",
  documents: "src/**/*.graphql",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/graphql/schema.generated.ts": {
      plugins: ["typescript", "./codegen/embedded-types.cjs"],
      config: {
        onlyEnums: false,
        enumsAsConst: true,
        useTypeImports: true,
        scalars: {
          ID: "string",
          Date: "string",
          DateTime: "string",
          Duration: "string",
          BigDecimal: "number",
          BigInteger: "number",
        },
      },
    },
    "src/": {
      preset: "near-operation-file",
      presetConfig: {
        baseTypesPath: "graphql/schema.generated.ts",
        extension: ".generated.ts",
        importTypesNamespace: "Schema",
      },
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        skipTypename: true,
        optimizeDocumentNode: true,
        scalars: {
          ID: "string",
          Date: "string",
          DateTime: "string",
          Duration: "string",
          BigDecimal: "number",
          BigInteger: "number",
        },
      },
    },
  },
};

export default config;
