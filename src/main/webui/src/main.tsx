import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { Provider } from "urql";
import "./app/tokens.css";
import "./app/base.css";
import { App } from "./app/App";
import { makeClient } from "./graphql/client";
import { VisitorProvider } from "./session/member";

const root = document.getElementById("root");
if (!root) {
  throw new Error("index.html has no #root.");
}
createRoot(root).render(
  <StrictMode>
    <Provider value={makeClient()}>
      <BrowserRouter>
        <VisitorProvider>
          <App />
        </VisitorProvider>
      </BrowserRouter>
    </Provider>
  </StrictMode>,
);
