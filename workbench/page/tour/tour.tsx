import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PageTexts } from '../page-texts';
import { calloutPlace, type CalloutPlace } from './callout-place';
import { TOUR_STEPS } from './tour-steps';

/** The guided tour: a callout beside what it is about. The page stays usable; Escape leaves it, wherever in the page the focus is. */
export function Tour({
  texts,
  onAction,
  onLeave,
}: {
  readonly texts: PageTexts;
  /** Does what a step's own button offers. */
  readonly onAction: (action: string) => void;
  readonly onLeave: () => void;
}) {
  const [index, setIndex] = useState(0);
  const [place, setPlace] = useState<CalloutPlace>();
  const callout = useRef<HTMLDivElement>(null);
  const ids = useId();
  const { target, action } = TOUR_STEPS[index]!;
  const said = texts.tourSteps[index]!;
  const isLast = index === TOUR_STEPS.length - 1;

  useLayoutEffect(() => {
    const about = document.querySelector<HTMLElement>(target);
    about?.setAttribute('data-shown', '');
    const settle = (): void => {
      const box = callout.current?.getBoundingClientRect();
      if (box) setPlace(calloutPlace(about?.getBoundingClientRect(), box, window));
    };
    settle();
    window.addEventListener('resize', settle);
    return () => {
      about?.removeAttribute('data-shown');
      window.removeEventListener('resize', settle);
    };
  }, [target, index]);
  // The focus on the step itself lets a screen reader read it, and the next Tab leads to its buttons.
  // What is not placed yet is hidden, and takes no focus.
  const isPlaced = place !== undefined;
  useEffect(() => {
    if (isPlaced) callout.current?.focus();
  }, [index, isPlaced]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onLeave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onLeave]);

  return (
    <div
      ref={callout}
      className="callout"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={`${ids}-title`}
      aria-describedby={`${ids}-text`}
      style={place ?? { visibility: 'hidden' }}
    >
      <p className="step">{texts.tourStep(index + 1, TOUR_STEPS.length)}</p>
      <h2 id={`${ids}-title`}>{said.title}</h2>
      <p id={`${ids}-text`}>{said.text}</p>
      {action !== undefined && said.action !== undefined && (
        <button type="button" className="do" onClick={() => onAction(action)}>
          {said.action}
        </button>
      )}
      <div className="callout-buttons">
        <button type="button" className="quiet" onClick={onLeave}>
          {texts.leaveTour}
        </button>
        {index > 0 && (
          <button type="button" onClick={() => setIndex(index - 1)}>
            {texts.back}
          </button>
        )}
        <button type="button" className="primary" onClick={() => (isLast ? onLeave() : setIndex(index + 1))}>
          {isLast ? texts.finish : texts.next}
        </button>
      </div>
    </div>
  );
}
