import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { usePane, VIEWS, type ViewId } from './pane-context';
import { VIEW_LOADERS } from './view-loaders';
import { panelId, tabId } from './view-panel';

const useStyles = makeStyles({
  // In a narrow pane the tabs take two lines: all are seen, none has to be looked for.
  list: {
    flexWrap: 'wrap',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  last: { marginInlineStart: 'auto' },
});

/** The tabs of the views. */
export function Navigation() {
  const { say, view, go } = usePane();
  const styles = useStyles();
  const views = VIEWS.filter((each) => VIEW_LOADERS[each]);
  return (
    <TabList
      size="small"
      selectedValue={view}
      onTabSelect={(_, { value }) => go(value as ViewId)}
      className={styles.list}
      aria-label={say('app.views')}
    >
      {views.map((each) => {
        const isIcon = each === 'settings';
        const name = say(`view.${each}`);
        return (
          <Tab
            key={each}
            value={each}
            id={tabId(each)}
            aria-controls={each === view ? panelId(each) : undefined}
            {...(isIcon && {
              icon: <Settings20Regular />,
              'aria-label': name,
              title: name,
              className: styles.last,
            })}
          >
            {isIcon ? undefined : name}
          </Tab>
        );
      })}
    </TabList>
  );
}
