import { useEffect, useMemo, useState } from 'react';
import { isFailure } from '../../shared/ipc/contract.ts';
import { nextShown } from '../../shared/story/play.ts';
import { useHost, type HostClient } from '../platform/host-client.ts';
import {
  channelOf,
  FORWARDED,
  presentationId,
  type FromPresenter,
  type PresenterView,
  type ToPresenter,
} from '../presenter/presenter-channel.ts';
import type { Shown } from '../slide/shown.ts';
import { useEditorStore } from '../state/hooks.ts';
import { presentStore, usePresent } from './present-store.ts';
import { useOnScreen, useScheme, useSlide, type OnScreen } from './use-on-screen.ts';
import { runKey } from './use-present-keys.ts';

/** Keeps those outside of this window in step: the presenter's window, and telephones in the room. */
export function Outside() {
  const presenter = useListening();
  const following = usePresent((present) => present.following !== undefined);
  return presenter === undefined && !following ? null : <Telling presenter={presenter} following={following} />;
}

interface TellingProps {
  readonly presenter: PresenterWindow | undefined;
  readonly following: boolean;
}

function Telling({ presenter, following }: TellingProps) {
  const onScreen = useOnScreen();
  const blank = usePresent((present) => present.blank);
  const scheme = useScheme();
  const slide = onScreen?.slide;
  const shown = useMemo(() => (slide === undefined ? undefined : { slide, scheme, blank }), [slide, scheme, blank]);
  if (onScreen === undefined || shown === undefined) return null;
  return (
    <>
      {presenter !== undefined && <ToWindow presenter={presenter} onScreen={onScreen} shown={shown} />}
      {following && <ToRoom shown={shown} />}
    </>
  );
}

/** The presenter's window: how to reach it, and how often it said hello, because then it knows nothing yet. */
interface PresenterWindow {
  readonly channel: BroadcastChannel;
  readonly hellos: number;
}

/** The presenter's window, once there is one; keys that are pressed in it count as pressed here. */
function useListening(): PresenterWindow | undefined {
  const store = useEditorStore();
  const [heard, setHeard] = useState<PresenterWindow>();
  useEffect(() => {
    const channel = channelOf(presentationId());
    const say = (message: ToPresenter) => channel.postMessage(message);
    const over = () => say({ kind: 'over' });
    channel.onmessage = ({ data }: MessageEvent<FromPresenter>) => {
      if (data.kind === 'hello') setHeard((before) => ({ channel, hellos: (before?.hellos ?? 0) + 1 }));
      else if (FORWARDED.includes(data.key)) runKey(data.key, store, undefined);
    };
    say({ kind: 'asking' });
    addEventListener('pagehide', over);
    return () => {
      removeEventListener('pagehide', over);
      over();
      channel.close();
    };
  }, [store]);
  return heard;
}

interface ToWindowProps {
  readonly presenter: PresenterWindow;
  readonly onScreen: OnScreen;
  readonly shown: Shown;
}

function ToWindow({ presenter, onScreen, shown }: ToWindowProps) {
  const { steps, step } = onScreen;
  const began = usePresent((present) => present.began);
  const following = steps[nextShown(steps, step.index, 1)];
  const coming = following === step ? undefined : following;
  const next = useSlide(steps, coming, coming?.failing ?? []);
  useEffect(() => {
    const { notes, missing } = step;
    const view: PresenterView = { ...shown, notes, missing, next, began };
    presenter.channel.postMessage({ kind: 'view', view } satisfies ToPresenter);
  }, [presenter, shown, step, next, began]);
  return null;
}

/** Often enough that the host knows the story is still told. */
const BEAT = 15_000;

function ToRoom({ shown }: { readonly shown: Shown }) {
  const host = useHost();
  useEffect(() => tell(host, JSON.stringify(shown)), [host, shown]);
  useEffect(() => {
    const beat = setInterval(() => tell(host), BEAT);
    return () => {
      clearInterval(beat);
      void host.invoke('follow:stop', {}).catch(() => undefined);
    };
  }, [host]);
  return null;
}

function tell(host: HostClient, slide?: string): void {
  const over = () => presentStore.setState({ following: undefined });
  void host.invoke('follow:show', slide === undefined ? {} : { slide }).then((answer) => {
    if (isFailure(answer)) return over();
    const { followers } = answer;
    presentStore.setState(({ following }) => ({ following: following && { ...following, followers } }));
  }, over);
}
