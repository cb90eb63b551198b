import { useSessionState } from '../../app/pane-context';
import { AboutSection } from './about-section';
import { MemorySection } from './memory-section';
import { ModelSection } from './model-section';
import { PaneSection } from './pane-section';
import { RulesSection } from './rules-section';

/** What the user can set: for the workbook the model and its rules, for the pane its language and looks. */
export function SettingsView() {
  const { opened, model } = useSessionState();
  if (!opened || !model) return null;
  return (
    <div>
      <ModelSection model={model} isOwn={typeof opened.remembered.model === 'object'} />
      <RulesSection opened={opened} model={model} />
      <PaneSection />
      {opened.memoryProblems.length > 0 && <MemorySection problems={opened.memoryProblems} />}
      <AboutSection />
    </div>
  );
}
