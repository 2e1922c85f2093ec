import { defineConfig } from "vitest/config";

const desk = process.env.STET_DESK ?? "http://localhost:8080";
const outDir = process.env.STET_WEBUI_OUT ?? "../../../target/classes/META-INF/resources";

export default defineConfig({
  esbuild: { jsx: "automatic" },
  build: {
    outDir,
    emptyOutDir: true,
    // Older browsers read the pages too; what they lack is small.
    target: "es2022",
    // No inlined fonts or pictures: the content security policy names files of this site alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      // "use client" speaks to server frameworks; here everything is the client.
      onwarn: (warning, warn) => warning.code !== "MODULE_LEVEL_DIRECTIVE" && warn(warning),
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(
      ["/graphql", "/login", "/logout", "/export/", "/import", "/q/"].map((path) => [
        path,
        { target: desk, ws: true, changeOrigin: false },
      ]),
    ),
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test/setup.ts"],
    restoreMocks: true,
    testTimeout: 30_000,
    // All cores: the default leaves one to nobody, which on two is half the speed.
    maxWorkers: "100%",
    minWorkers: 1,
  },
});
