import type { HostOptions, RichApiBridge } from './host-options';
import { describeBatch } from './protocol/describe-batch';
import { isBatchRequest } from './protocol/is-batch-request';
import { messageKind } from './protocol/message-kind';
import { limitedAnswer, PAYLOAD_LIMIT } from './protocol/payload-limit';
import type { RanBatch } from './protocol/run-batch';
import type { HostMessage } from './protocol/wire';
import { byteLength, Traffic, type MessageKind } from './traffic';

/** A message from the add-in on its way to an answer. */
export interface Received {
  readonly text: string;
  readonly message: HostMessage;
}

/** The way back over the bridge: answers, and what the add-in did not ask for. All of it is counted. */
export class BridgeLine {
  readonly traffic = new Traffic();
  /** The most bytes of a message. */
  readonly limit: number;

  constructor(
    private readonly bridge: RichApiBridge,
    private readonly options: HostOptions,
  ) {
    this.limit = options.payloadLimit ?? PAYLOAD_LIMIT;
  }

  /** @param milliseconds how long the batch was worked on */
  answer({ text, message }: Received, ran: RanBatch, milliseconds: number): void {
    const { body } = message.message;
    const answer = limitedAnswer(ran.answer, this.limit, this.options.nullsOverLimit ?? false);
    const reply = JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
    const error = ran.answer.Error?.Code ?? codeIn(answer);
    this.traffic.add({
      kind: messageKind(body),
      actions: isBatchRequest(body) ? body.Actions.length : 0,
      what: isBatchRequest(body) ? describeBatch(body) : [],
      bytesIn: byteLength(text),
      bytesOut: byteLength(reply),
      writes: ran.writes,
      milliseconds,
      request: text,
      answer: reply,
      ...(error !== undefined && { error }),
    });
    this.bridge.onMessageFromHost?.(reply);
  }

  post(kind: MessageKind, entries: readonly object[], what: readonly string[]): void {
    const text = JSON.stringify({ type: 3, message: { entries } });
    this.traffic.add({
      kind,
      actions: 0,
      what,
      bytesIn: 0,
      bytesOut: byteLength(text),
      writes: 0,
      milliseconds: 0,
      answer: text,
    });
    this.bridge.onMessageFromHost?.(text);
  }
}

/** The code of an error that stands in for an answer. */
function codeIn(answer: string): string | undefined {
  return answer.startsWith('{"Results":[],') ? (JSON.parse(answer) as RanBatch['answer']).Error?.Code : undefined;
}
