import { Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  loadOwnModel,
  ModelError,
  RULE_TEXTS,
  RULES,
  type GovernanceModel,
  type ModelProblem,
  type OpenedWorkbook,
  type PaneTextKey,
} from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { Confirm } from '../../parts/confirm';
import { ModelProblems } from '../../parts/model-problems';
import { Section } from '../../parts/section';
import { RuleArea } from './rule-area';
import { RuleLine } from './rule-line';
import { isSameSetting, settingOf, withSettings, type ChangedSettings, type RuleSetting } from './rule-settings';

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2 },
});

const AREAS = [...new Set(RULES.map(({ id }) => id.split('/')[0]!))];

/** How severe each rule is, and its options. Changes are kept in the workbook, as a model of its own that builds on the chosen one. */
export function RulesSection({ opened, model }: { readonly opened: OpenedWorkbook; readonly model: GovernanceModel }) {
  const { session, say, language } = usePane();
  const { work } = useSessionState();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [changed, setChanged] = useState<ChangedSettings>(new Map());
  const [problems, setProblems] = useState<readonly ModelProblem[]>([]);
  const found = useMemo(() => {
    const wanted = search.trim().toLocaleLowerCase(language);
    return RULES.filter(({ id }) => {
      const title = RULE_TEXTS[language][id]?.title ?? '';
      return wanted === '' || `${title} ${id}`.toLocaleLowerCase(language).includes(wanted);
    });
  }, [search, language]);
  const change = (id: string, setting: RuleSetting): void => {
    const next = new Map(changed);
    if (isSameSetting(setting, settingOf(model, id))) next.delete(id);
    else next.set(id, setting);
    setChanged(next);
    setProblems([]);
  };
  const reset = (): void => {
    setChanged(new Map());
    setProblems([]);
  };
  const keep = async (): Promise<void> => {
    const { model: remembered } = opened.remembered;
    const json = withSettings(model, typeof remembered === 'object' ? remembered : undefined, changed);
    try {
      await session.chooseModel(loadOwnModel(json), json);
      reset();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      setProblems(error.problems);
    }
  };
  return (
    <Section title={say('settings.rules')}>
      <Text size={200} className={styles.text}>
        {say('settings.rules-how')}
      </Text>
      <Input
        type="search"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        placeholder={say('settings.search')}
        aria-label={say('settings.search')}
      />
      {AREAS.map((area) => {
        const rules = found.filter(({ id }) => id.startsWith(`${area}/`));
        if (rules.length === 0) return null;
        return (
          <RuleArea
            key={area}
            title={say('settings.area', { area: say(`findings.area.${area}` as PaneTextKey), count: rules.length })}
            isSearched={search.trim() !== ''}
          >
            {() =>
              rules.map((rule) => (
                <RuleLine
                  key={rule.id}
                  rule={rule}
                  setting={changed.get(rule.id) ?? settingOf(model, rule.id)}
                  isChanged={changed.has(rule.id)}
                  onChange={(setting) => change(rule.id, setting)}
                />
              ))
            }
          </RuleArea>
        );
      })}
      {changed.size > 0 && (
        <Confirm
          text={say('settings.rules-touch', { count: changed.size })}
          yes={say('settings.keep')}
          isDisabled={work !== undefined}
          takesFocus={false}
          onYes={() => void keep()}
          onNo={reset}
        >
          {problems.length > 0 && (
            <div role="alert">
              <ModelProblems problems={problems} />
            </div>
          )}
        </Confirm>
      )}
    </Section>
  );
}
