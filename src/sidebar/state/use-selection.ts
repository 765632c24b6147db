import { useEffect, useState } from 'preact/hooks';
import { ask } from '../server.ts';

/** Between two looks: Sheets tells a panel nothing by itself, and each look is a call of the server. */
const PAUSE = 900;
/** Looks without a change before it stops: a panel left open must not ask for ever. */
const MOST_LOOKS = 120;

export interface Selection {
  /** '' while nothing is known. */
  readonly a1: string;
  readonly failed: boolean;
  readonly paused: boolean;
  readonly resume: () => void;
}

/** What is selected in the grid, looked at again and again until the panel stops waiting. */
export function useSelection(): Selection {
  const [a1, setA1] = useState('');
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    let seen = '';
    let looks = 0;
    const look = async (): Promise<void> => {
      const reply = await ask('sheet.selection', null);
      if (over) return;
      setFailed(!reply.ok);
      const now = reply.ok ? reply.value.a1 : seen;
      looks = now === seen ? looks + 1 : 0;
      seen = now;
      setA1(now);
      if (looks < MOST_LOOKS) timer = setTimeout(look, PAUSE);
      else setPaused(true);
    };
    look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [round]);
  const resume = (): void => {
    setPaused(false);
    setRound(round + 1);
  };
  return { a1, failed, paused, resume };
}
