import type { RequestWordsFragment } from "../Replies.generated";
import { isPassed, reached } from "../silence";

type Asked = Pick<RequestWordsFragment, "allegations" | "attempts" | "deadline" | "withdrawnAt">;

/** What there is to do next about a request, or that there is nothing. */
export function nextStep({ allegations, attempts, deadline, withdrawnAt }: Asked, now: Date): string {
  if (withdrawnAt) {
    return "Nothing: it was withdrawn";
  }
  if (allegations.every(({ answered }) => answered)) {
    return "Nothing: every allegation is answered";
  }
  const inTime = attempts.filter(({ at }) => new Date(at) < new Date(deadline));
  if (isPassed(deadline, now)) {
    return afterwards(inTime.some(reached), attempts.some(reached), attempts.length > 0);
  }
  if (attempts.length === 0) {
    return "Log an attempt: nothing shows yet that it was sent";
  }
  return attempts.some(reached) ? "Wait, remind, or record the answer" : "Try another way: no attempt has got through";
}

function afterwards(reachedInTime: boolean, reachedAtAll: boolean, tried: boolean): string {
  if (reachedInTime) {
    return "Deadline passed: nothing more to wait for";
  }
  if (tried && !reachedAtAll) {
    return "Deadline passed: it could not be reached";
  }
  return "Log the attempt that was made in time, or move the deadline";
}
