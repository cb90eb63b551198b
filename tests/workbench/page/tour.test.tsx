/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { ENGLISH } from '../../../workbench/page/texts/english';
import { SWEDISH } from '../../../workbench/page/texts/swedish';
import { isTourSeen, rememberTour } from '../../../workbench/page/tour/tour-seen';
import { TOUR_STEPS } from '../../../workbench/page/tour/tour-steps';
import { Tour } from '../../../workbench/page/tour/tour';

const onAction = jest.fn<(action: string) => void>();
const onLeave = jest.fn<() => void>();

beforeEach(() => {
  onAction.mockClear();
  onLeave.mockClear();
  window.localStorage.clear();
});

afterEach(() => {
  document.body.innerHTML = '';
});

/** A page with a place for each step. */
function openTour(): void {
  document.body.innerHTML =
    '<div class="title-bar"></div><div class="pane"></div><div class="book"></div><div data-place="file"></div>';
  render(<Tour texts={SWEDISH} onAction={onAction} onLeave={onLeave} />);
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const shown = (): Element | null => document.querySelector('[data-shown]');

describe('the tour', () => {
  test('goes through its steps, each shown beside what it is about, with the focus on the callout', () => {
    openTour();
    for (const [index, { target }] of TOUR_STEPS.entries()) {
      screen.getByText(`Steg ${index + 1} av ${TOUR_STEPS.length}`);
      screen.getByText(SWEDISH.tourSteps[index]!.title);
      expect(shown()).toBe(document.querySelector(target));
      expect(document.activeElement).toBe(screen.getByRole('dialog'));
      expect(onLeave).not.toHaveBeenCalled();
      press(index < TOUR_STEPS.length - 1 ? 'Nästa' : 'Klar');
    }
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test('goes back, but not before its first step', () => {
    openTour();
    expect(screen.queryByRole('button', { name: 'Tillbaka' })).toBeNull();
    press('Nästa');
    press('Tillbaka');
    screen.getByText(`Steg 1 av ${TOUR_STEPS.length}`);
  });

  test('does what a step offers', () => {
    openTour();
    press('Nästa');
    press('Visa ett fynd');
    expect(onAction.mock.calls).toEqual([['styrkoll.nextFinding']]);
  });

  test('is left by Escape, wherever the focus is, and by its button', () => {
    openTour();
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    press('Avsluta rundturen');
    expect(onLeave).toHaveBeenCalledTimes(2);
  });

  test.each([SWEDISH, ENGLISH])('says as much as it has steps, and names each button ($language)', (texts) => {
    expect(texts.tourSteps.map(({ action }) => action !== undefined)).toEqual(
      TOUR_STEPS.map(({ action }) => action !== undefined),
    );
  });
});

describe('whether the tour was seen', () => {
  test('is remembered', () => {
    expect(isTourSeen()).toBe(false);
    rememberTour();
    expect(isTourSeen()).toBe(true);
  });

  test('does not matter where the browser keeps nothing', () => {
    const kept = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new Error('denied');
    });
    expect(() => rememberTour()).not.toThrow();
    expect(isTourSeen()).toBe(true);
    kept.mockRestore();
  });
});
