import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A machine that is busy is slow, and no test is about that.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});
