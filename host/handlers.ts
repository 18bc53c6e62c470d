import type { Handlers } from '../shared/ipc/contract.ts';
import { appHandlers } from './app-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { fileHandlers } from './file-handlers.ts';
import { nodeFileSystem } from './file-system.ts';
import { followHandlers } from './follow/follow-handlers.ts';
import { forkHandlers } from './fork-handlers.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createHandles } from './handles.ts';
import { aboutHandlers } from './log/about-handlers.ts';
import { keepingHandlers } from './keeping/keeping-handlers.ts';
import { windowHandlers } from './window-handlers.ts';
import { recentHandlers } from './recent/recent-handlers.ts';
import { drawingHandlers } from './render/drawing-handlers.ts';

export type { HandlerDeps, HostDialogs, HostWindow } from './handler-deps.ts';

/** A host: every channel of the contract over this computer's files. Expected failures are answers, not rejections. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const handles = deps.handles ?? createHandles();
  const fs = deps.fs ?? nodeFileSystem;
  const keeping = keepingHandlers(deps.keeping, handles);
  const follow = followHandlers();
  return {
    ...appHandlers(deps, handles, fs),
    ...fileHandlers(deps, handles, fs),
    ...exportHandlers(handles, fs),
    ...forkHandlers(deps, handles),
    ...keeping.handlers,
    ...recentHandlers(deps.keeping?.recent, handles, deps.window),
    ...drawingHandlers(handles, fs),
    ...follow,
    ...windowHandlers(deps, handles, () => Promise.all([keeping.letGo(), follow['follow:stop']({})])),
    ...aboutHandlers(deps),
  };
}
