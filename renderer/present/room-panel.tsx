import { useEffect, useState } from 'react';
import { encode } from 'uqr';
import { isFailure, type Response } from '../../shared/ipc/contract.ts';
import { attempt } from '../files/host-call.ts';
import { useHost } from '../platform/host-client.ts';
import { t } from '../messages/t.ts';
import { presentStore, usePresent, type Following } from './present-store.ts';

type Address = Response<'follow:addresses'>['addresses'][number];

/** Lets the room follow on telephones: off until somebody chooses where, and over with the presentation. */
export function RoomPanel() {
  const following = usePresent((present) => present.following);
  return (
    <section className="room-panel" role="dialog" aria-label={t('present.room')}>
      <h2>{t('present.room')}</h2>
      {following === undefined ? <ChooseAddress /> : <Invitation following={following} />}
      <button type="button" onClick={() => presentStore.setState({ roomOpen: false })}>
        {t('present.room.back')}
      </button>
    </section>
  );
}

function ChooseAddress() {
  const host = useHost();
  const [addresses, setAddresses] = useState<readonly Address[]>([]);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    void attempt(() => host.invoke('follow:addresses', {})).then((answer) => {
      if (isFailure(answer)) setProblem(answer.failed);
      else setAddresses(answer.addresses);
    });
  }, [host]);
  const start = async (address: string) => {
    const answer = await attempt(() => host.invoke('follow:start', { address }));
    if (isFailure(answer)) setProblem(answer.failed);
    else presentStore.setState({ following: { ...answer, followers: 0 } });
  };
  return (
    <>
      <p>{t('present.room.about')}</p>
      <ul>
        {addresses.map(({ address, loopback }) => (
          <li key={address}>
            <button type="button" onClick={() => void start(address)}>
              {address} {loopback ? t('present.room.here') : t('present.room.network')}
            </button>
          </li>
        ))}
      </ul>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </>
  );
}

function Invitation({ following: { url, code, followers } }: { readonly following: Following }) {
  return (
    <>
      <QrCode text={url} />
      <p className="room-address">
        {url.replace(/#.*$/, '')}
        <br />
        <strong>{`${code.slice(0, 4)} ${code.slice(4)}`}</strong>
      </p>
      <p role="status">{t('present.room.follow', { count: followers })}</p>
      <button type="button" onClick={() => presentStore.setState({ following: undefined })}>
        {t('present.room.stop')}
      </button>
    </>
  );
}

/** Dark on light, whatever the colours around it: cameras expect that. */
function QrCode({ text }: { readonly text: string }) {
  const { size, data } = encode(text, { border: 3 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg className="room-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('present.room.qr')}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
