import { Client, fetchExchange } from "@urql/core";
import { type ReactNode, useState } from "react";
import { Provider } from "urql";
import { useVisitor, VisitorProvider } from "../session/member";

/** What the server would answer to each operation, by its name. */
export type Answers = Record<string, (variables: Record<string, unknown>) => object>;

const chen = { __typename: "Member", id: "mem_chen", name: "Chen", role: "CHECKER" };

const loggedIn: Answers = { Me: answerMe };

function answerMe() {
  return { me: chen };
}

/** A client whose server is a table of answers. */
export function answering(answers: Answers): Client {
  const table: Answers = { ...loggedIn, ...answers };
  return new Client({
    url: "http://desk.example/graphql",
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_, request) => {
      const { operationName, variables } = JSON.parse(String(request?.body));
      const answer = table[operationName];
      if (!answer) {
        throw new Error(`Nobody said what ${operationName} is answered with.`);
      }
      return Response.json({ data: answer(variables) });
    },
  });
}

/** The page of somebody who has logged in as a checker. */
export function Desk({ answers = {}, children }: { answers?: Answers; children: ReactNode }) {
  const [client] = useState(() => answering(answers));
  return (
    <Provider value={client}>
      <VisitorProvider>
        <OnceLoggedIn>{children}</OnceLoggedIn>
      </VisitorProvider>
    </Provider>
  );
}

function OnceLoggedIn({ children }: { children: ReactNode }) {
  return useVisitor().kind === "member" ? children : null;
}
