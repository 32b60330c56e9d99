// Every screen can be used by everybody: axe finds nothing serious, and the public marks are there.
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { HouseOfWindows } from '../../scenes/block-the-bullies/house-of-windows';
import level from '../../scenes/block-the-bullies/level';
import type { Settled } from '../../src/domain/mechanics/split-screen/types';
import { defaultSettings } from '../../src/domain/progress/settings';
import { begin } from '../../src/domain/scenario/engine';
import { createFakeShare } from '../../src/platform/share/fake-share';
import { wordsOf } from '../../src/ui/dialogue/words';
import { EveningCard } from '../../src/ui/keepsake/evening/evening-card';
import { Cover } from '../../src/ui/screens/cover';
import { DebriefScreen } from '../../src/ui/screens/debrief-screen';
import { FirstRun } from '../../src/ui/screens/first-run';
import { GuideScreen } from '../../src/ui/screens/guide-screen';
import { HelpScreen } from '../../src/ui/screens/help-screen';
import { HubScreen } from '../../src/ui/screens/hub-screen';
import { LessonScreen } from '../../src/ui/screens/lesson-screen';
import { NoteScreen } from '../../src/ui/screens/note-screen';
import { Opening } from '../../src/ui/screens/opening';
import { PlanScreen } from '../../src/ui/screens/plan-screen';
import { AboutScreen, PrivacyScreen } from '../../src/ui/screens/plain-screens';
import { ProfilesScreen } from '../../src/ui/screens/profiles-screen';
import { RatherScreen } from '../../src/ui/screens/rather-screen';
import { SettingsScreen, type SettingsScreenProps } from '../../src/ui/screens/settings-screen';
import { draw, expectAccessible, text } from './support';

const nothing = () => undefined;
const words = wordsOf(text, 'block-the-bullies');

const settings = (props: Partial<SettingsScreenProps> = {}) => (
  <SettingsScreen
    offline={null}
    settings={defaultSettings}
    language={text.locale.value}
    locales={text.locales}
    hasVoice
    onLanguage={nothing}
    onChange={nothing}
    onReset={nothing}
    onSave={nothing}
    onSaveAside={nothing}
    onLoad={() => Promise.resolve('set-data-loaded')}
    onDeleteAll={() => Promise.resolve()}
    {...props}
  />
);

/** An evening with one guest who was shut out by mistake. */
const start = begin(level, { seed: 1, profile: 'standard' });
const bim: Settled = {
  item: 'duet-bim',
  handle: '@aunty',
  how: 'alarm',
  shut: true,
  moves: [],
  looked: false,
  border: 50,
};
const evening = { ...start, state: { ...start.state, settled: [bim] } };

const screens = {
  'first-run': () => (
    <FirstRun
      language="en"
      locales={text.locales}
      pace="calm"
      paceFromSystem
      muted={false}
      gentle={false}
      keep
      onLanguage={nothing}
      onPace={nothing}
      onMuted={nothing}
      onGentle={nothing}
      onKeep={nothing}
      onGo={nothing}
    />
  ),
  opening: () => <Opening onStep={nothing} onDone={nothing} onInsets={nothing} />,
  hub: () => (
    <HubScreen
      windows={[
        { number: 1, id: 'block-the-bullies', title: 'Block the Bullies', story: 'Dark.', state: 'untouched' },
        { number: 2, title: '', story: '', state: 'soon' },
      ]}
      litSentence="No window is lit yet."
      neighbour={{ who: 'oma', face: 'calm', line: 'Fog.' }}
      you="You"
      drawn={false}
      spots={[]}
      onInsets={nothing}
    />
  ),
  note: () => (
    <NoteScreen
      title="T"
      story="S"
      promise="P"
      begun={false}
      guest={false}
      onPlay={nothing}
      onRather={nothing}
      onHelp={nothing}
    />
  ),
  'rather-not': () => <RatherScreen level="block-the-bullies" short="Short." />,
  debrief: () => (
    <DebriefScreen
      level="block-the-bullies"
      words={words}
      lights={[{ light: 'safe', level: 1, marks: ['safe.proof'] }]}
      circle={['zuri', 'dewi']}
      happened={['db-save']}
      evening={<HouseOfWindows scenario={level} run={evening} words={words} />}
      forks={[
        {
          beat: 'a2-mask',
          step: 3,
          taken: 'a2-mask.mask-delete',
          others: [{ choice: 'a2-mask.mask-leave', line: 'db-leave' }],
        },
      ]}
      picture={
        <EveningCard
          lights={[{ light: 'safe', level: 3, marks: ['safe.proof'] }]}
          circle={['zuri', 'dewi']}
          forks={[
            {
              beat: 'a2-mask',
              step: 3,
              taken: 'a2-mask.mask-delete',
              others: [{ choice: 'a2-mask.mask-leave', line: undefined }],
            },
          ]}
          words={words}
          share={createFakeShare('saved')}
          address="https://kindlight.example/"
        />
      }
      why={['why.1']}
      hasSource
      tries={['try-drum']}
      chosen={[]}
      onReplay={nothing}
      onTry={nothing}
      onAgain={nothing}
    />
  ),
  lesson: () => (
    <LessonScreen
      level="block-the-bullies"
      title="T"
      about="A"
      paragraphs={['One. Two.']}
      remember={['R']}
      language="en"
      speech={{ has: () => true, read: (_sentences, _language, onSentence) => onSentence(0), stop: nothing }}
    />
  ),
  plan: () => (
    <PlanScreen
      level="block-the-bullies"
      title="T"
      list={(part) => (part === 'cards' ? [] : [`First of ${part}.`, `Second of ${part}.`])}
    />
  ),
  settings: () => settings(),
  help: () => <HelpScreen stories={['Keep the copies together.']} numbers={null} onBack={nothing} />,
  guide: () => (
    <GuideScreen
      entries={[{ level: 'x', key: 'k', tried: true, note: '', sentence: 'Do it.', title: 'T' }]}
      onTried={nothing}
      onNote={nothing}
      onRemove={nothing}
      onSwap={nothing}
      others={null}
      onChosen={nothing}
      isEmpty={false}
      keepsakes={null}
    />
  ),
  profiles: () => (
    <ProfilesScreen
      profiles={[{ id: 'p1', name: 'Quiet Kite' }]}
      current="p1"
      full={false}
      suggest={() => ({ first: 1, second: 2 })}
      onAdd={() => true}
      onChoose={nothing}
      onRemove={nothing}
    />
  ),
  about: () => <AboutScreen version="0" licences={[{ what: 'w', author: 'a', licence: 'l' }]} />,
  privacy: () => <PrivacyScreen />,
  cover: () => <Cover onReturn={nothing} />,
};

describe('every screen', () => {
  it.each(Object.entries(screens))('%s has no serious barrier and names itself', async (name, make) => {
    const { container } = draw(make());
    expect(container.querySelector('[data-screen]')?.getAttribute('data-screen')).toBe(name);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expectAccessible(container);
  });
});

describe('a new page', () => {
  it('does not end with the last words of the one before', () => {
    const announcer = document.body.appendChild(document.createElement('div'));
    announcer.id = 'announcer';
    announcer.textContent = 'Oma says: Take the lamp.';
    draw(settings());
    expect(announcer.textContent).toBe('');
    announcer.remove();
  });
});

describe('settings', () => {
  it('tell of a change at once', () => {
    const onChange = vi.fn();
    draw(settings({ onChange }));
    fireEvent.click(screen.getByLabelText(/^Calm/));
    expect(onChange).toHaveBeenCalledWith({ pace: 'calm' });
    fireEvent.click(screen.getByLabelText('Very large'));
    expect(onChange).toHaveBeenCalledWith({ textSize: 4 });
  });

  it('ask before everything is deleted', () => {
    const onDeleteAll = vi.fn(() => Promise.resolve());
    draw(settings({ onDeleteAll }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything on this device' }));
    expect(onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });
});

describe('a lesson', () => {
  it('marks the sentence that is being read', async () => {
    draw(screens.lesson());
    fireEvent.click(screen.getByRole('button', { name: 'Read this page aloud' }));
    expect(await screen.findByRole('button', { name: 'Stop reading' })).toBeTruthy();
    expect(document.querySelector('.reading')?.textContent).toContain('One.');
  });
});
