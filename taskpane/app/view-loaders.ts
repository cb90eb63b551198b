import type { ComponentType } from 'react';
import type { ViewId } from './pane-context';

/** Loads the component of a view. A view is loaded when it is first gone to. */
export type ViewLoader = () => Promise<{ readonly default: ComponentType }>;

/** The views that there are; one that is not here is not among the tabs. */
export const VIEW_LOADERS: Readonly<Partial<Record<ViewId, ViewLoader>>> = {
  overview: async () => ({
    default: (await import(/* webpackChunkName: "overview" */ '../views/overview/overview-view')).OverviewView,
  }),
  findings: async () => ({ default: (await import('../views/findings/findings-view')).FindingsView }),
  'goal-chain': async () => ({ default: (await import('../views/goal-chain/goal-chain-view')).GoalChainView }),
  frames: async () => ({ default: (await import('../views/frames/frames-view')).FramesView }),
  columns: async () => ({ default: (await import('../views/columns/columns-view')).ColumnsView }),
  templates: async () => ({ default: (await import('../views/templates/templates-view')).TemplatesView }),
  submit: async () => ({ default: (await import('../views/submit/submit-view')).SubmitView }),
  settings: async () => ({ default: (await import('../views/settings/settings-view')).SettingsView }),
};
