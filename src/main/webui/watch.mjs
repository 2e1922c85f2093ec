// Rebuilds the page whenever a source changes, as long as whoever started this keeps the other end of its input open.
import { spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { build } from "vite";

process.stdin.resume();
process.stdin.on("end", () => process.exit(0));

function generateTypes() {
  spawnSync("npm", ["run", "--silent", "types"], { stdio: "inherit", shell: process.platform === "win32" });
}

watch("src", { recursive: true }, (_event, file) => file?.endsWith(".graphql") && generateTypes());

await build({ mode: "development", build: { watch: {}, emptyOutDir: false, sourcemap: true } });
