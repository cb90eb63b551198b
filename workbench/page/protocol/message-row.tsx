import { Fragment } from 'react';
import type { TrafficRecord } from '../../host/traffic';
import type { PageTexts } from '../page-texts';
import { clockTime } from './clock-time';
import { shownJson } from './shown-json';

/** As many actions as a line tells of before it is opened. */
const ACTIONS_SHOWN = 2;

/** One message: what it did and what it cost, and opened the messages themselves. */
export function MessageRow({
  record,
  texts,
  isOpen,
  onToggle,
}: {
  readonly record: TrafficRecord;
  readonly texts: PageTexts;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { number, at, kind, what, writes, bytesIn, bytesOut, milliseconds, error, request, answer } = record;
  const count = (value: number): string => value.toLocaleString(texts.language);
  const left = what.length - ACTIONS_SHOWN;
  const bodies = [
    [texts.request, request],
    [texts.answer, answer],
  ] as const;
  return (
    <Fragment>
      <tr className={writes > 0 ? 'writes' : undefined}>
        <td>
          <button
            type="button"
            className="number"
            aria-expanded={isOpen}
            aria-label={texts.showMessage(number)}
            onClick={onToggle}
          >
            {number}
          </button>
        </td>
        <td>{clockTime(at)}</td>
        <td>{texts.kinds[kind]}</td>
        <td className="what">
          {(isOpen ? what : what.slice(0, ACTIONS_SHOWN)).map((each, index) => (
            <code key={index}>{each}</code>
          ))}
          {!isOpen && left > 0 && <span>{texts.more(left)}</span>}
        </td>
        <td className="figure">{writes > 0 ? count(writes) : ''}</td>
        <td className="figure">{count(bytesIn)}</td>
        <td className="figure">{count(bytesOut)}</td>
        <td className="figure">{milliseconds.toLocaleString(texts.language, { maximumFractionDigits: 1 })}</td>
        <td className="error">{error}</td>
      </tr>
      {isOpen && (
        <tr className="bodies">
          <td colSpan={9}>
            {request === undefined && answer === undefined ? (
              <p>{texts.noText}</p>
            ) : (
              bodies.map(
                ([name, text]) =>
                  text !== undefined && (
                    <Fragment key={name}>
                      <h3>{name}</h3>
                      <pre tabIndex={0} aria-label={name}>
                        {shownJson(text)}
                      </pre>
                    </Fragment>
                  ),
              )
            )}
          </td>
        </tr>
      )}
    </Fragment>
  );
}
