// What the Maven build does here. `node build.mjs` installs the packages that package-lock.json names and builds the page;
// `node build.mjs check` looks at types and format and runs the tests. Each is done only if something has changed since
// it was done last, so that whoever works on the Java side does not wait for it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const target = "../../../target";
const page = `${target}/classes/META-INF/resources/index.html`;
const sources = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "codegen.ts",
  "codegen",
  "biome.json",
  "index.html",
  "src",
  "../../../docs/schema.graphql",
];

const install = {
  stamp: "node_modules/.stet-installed",
  inputs: ["package-lock.json", ".npmrc"],
  run: () => npm("ci", "--no-progress", "--loglevel=error"),
};
const build = {
  stamp: `${target}/webui-built.stamp`,
  inputs: sources,
  product: page,
  run: () => {
    npm("run", "--silent", "types");
    npm("run", "--silent", "build", "--", "--logLevel=warn");
  },
};
const check = {
  stamp: `${target}/webui-checked.stamp`,
  inputs: sources,
  run: () => {
    // Formats at home, checks in CI.
    npm("run", "--silent", process.env.CI ? "check" : "format");
    npm("run", "--silent", "typecheck");
    npm("run", "--silent", "test");
  },
};

function files(path) {
  return path.includes(".") ? [path] : filesBelow(path);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".generated."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digest(inputs) {
  const hash = createHash("sha256").update(process.version);
  for (const file of inputs.flatMap(files)) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function isDone({ stamp, inputs, product = stamp }) {
  return existsSync(stamp) && existsSync(product) && readFileSync(stamp, "utf8") === digest(inputs);
}

function see(step) {
  if (isDone(step)) {
    return;
  }
  step.run();
  mkdirSync(dirname(step.stamp), { recursive: true });
  writeFileSync(step.stamp, digest(step.inputs));
}

function npm(...words) {
  const { status } = spawnSync("npm", words, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The web desk needs Node.js 20.19 or later; this is ${process.version}.`);
  process.exit(1);
}
for (const step of process.argv[2] === "check" ? [check] : [install, build]) {
  see(step);
}
