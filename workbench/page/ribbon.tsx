import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CompassNorthwest20Regular } from '@fluentui/react-icons/svg/compass-northwest';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Library20Regular } from '@fluentui/react-icons/svg/library';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { LockOpen20Regular } from '@fluentui/react-icons/svg/lock-open';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { TaskListSquareLtr20Regular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { useRef, type ReactNode } from 'react';
import type { PageTexts } from './page-texts';

const ICONS: Readonly<Record<string, string>> = {
  'styrkoll.check': 'check',
  'styrkoll.nextFinding': 'next',
  'styrkoll.goalChain': 'goals',
  'styrkoll.newTemplate': 'template',
  'styrkoll.submit': 'submit',
};

/** What the ribbon's buttons do, and how they stand. */
export interface RibbonActions {
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onGallery: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onCommand: (action: string) => void;
  readonly onProtect: () => void;
  readonly isProtected: boolean;
  readonly onPane: () => void;
  readonly hasPane: boolean;
  readonly onProtocol: () => void;
  readonly hasProtocol: boolean;
  readonly onTour: () => void;
}

/** The ribbon: what Excel has of its own, in a small selection, and in the middle the buttons that the manifest puts there. */
export function Ribbon({
  texts,
  isReady,
  ...does
}: { readonly texts: PageTexts; readonly isReady: boolean } & RibbonActions) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="ribbon" role="toolbar" aria-label={texts.ribbon}>
      <Group name={texts.groups.file} place="file">
        <Tool label={texts.open} icon={<FolderOpen20Regular />} onPress={() => file.current?.click()} />
        <Tool label={texts.save} icon={<Save20Regular />} onPress={does.onSave} isOff={!isReady} />
        <Tool label={texts.gallery} icon={<Library20Regular />} onPress={does.onGallery} />
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (chosen) does.onFile(chosen);
          }}
        />
      </Group>
      <Group name={texts.groups.edit} place="edit">
        <Tool label={texts.undo} icon={<ArrowUndo20Regular />} onPress={does.onUndo} isOff={!isReady} />
        <Tool label={texts.redo} icon={<ArrowRedo20Regular />} onPress={does.onRedo} isOff={!isReady} />
      </Group>
      <Group name={texts.groups.styrkoll} place="styrkoll">
        {Object.entries(texts.command).map(([action, label]) => (
          <Tool
            key={action}
            label={label}
            icon={<img src={`../addin/assets/${ICONS[action] ?? 'icon'}-32.png`} alt="" width={24} height={24} />}
            onPress={() => does.onCommand(action)}
            isOff={!isReady}
          />
        ))}
      </Group>
      <Group name={texts.groups.sheet} place="sheet">
        <Tool
          label={does.isProtected ? texts.unprotect : texts.protect}
          icon={does.isProtected ? <LockOpen20Regular /> : <LockClosed20Regular />}
          onPress={does.onProtect}
          isOff={!isReady}
        />
      </Group>
      <Group name={texts.groups.view} place="view">
        <Tool label={texts.panel} icon={<PanelRight20Regular />} onPress={does.onPane} isOn={does.hasPane} />
        <Tool
          label={texts.protocol}
          icon={<TaskListSquareLtr20Regular />}
          onPress={does.onProtocol}
          isOn={does.hasProtocol}
        />
      </Group>
      <Group name={texts.groups.help} place="help">
        <Tool label={texts.tour} icon={<CompassNorthwest20Regular />} onPress={does.onTour} />
      </Group>
    </div>
  );
}

function Group({
  name,
  place,
  children,
}: {
  readonly name: string;
  readonly place: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="group" role="group" aria-label={name} data-place={place}>
      <div className="tools">{children}</div>
      <div className="group-name" aria-hidden="true">
        {name}
      </div>
    </div>
  );
}

function Tool({
  label,
  icon,
  onPress,
  isOn,
  isOff = false,
}: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  /** Of a button that stays pressed: whether it is. */
  readonly isOn?: boolean;
  readonly isOff?: boolean;
}) {
  return (
    <button type="button" className="tool" aria-pressed={isOn} disabled={isOff} onClick={onPress}>
      <span className="icon" aria-hidden="true">
        {icon}
      </span>
      <span>{label}</span>
    </button>
  );
}
